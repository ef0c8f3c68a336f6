#include "faults/Fault.h"

#include "support/FlowServiceDouble.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

const QByteArray id = FlowServiceDouble::idPlaceholder;

Fault unreadable(const char* name, const QByteArray& body, int status = 201)
{
    return {name, Step::json(status, body), ErrorKind::Unreadable, status};
}

Fault readable(const char* name, const QByteArray& body)
{
    return {name, Step::json(201, body), ErrorKind::None};
}

/// A receipt with an id that has to be shown as the plain text that it is.
Fault odd(const char* name, const QByteArray& idInJson, const QString& oddId)
{
    return {name,
            Step::json(201, R"({"id":")" + idInJson + R"(","etag":"\"1\""})"),
            ErrorKind::None,
            0,
            {},
            0,
            {},
            oddId};
}

QByteArray utf16(const QByteArray& text)
{
    QByteArray wide = "\xFF\xFE";
    for (const char letter : text) {
        wide += letter;
        wide += '\0';
    }
    return wide;
}

} // namespace

QList<Fault> bodyFaults()
{
    const QByteArray nested = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    return {
        {"204", Step::answer(204), ErrorKind::Unreadable, 204},
        {"202, nothing yet", Step::json(202, receipt), ErrorKind::Unreadable, 202},
        {"200 with HTML", Step::answer(200, "<html><h1>Welcome</h1>", {{"Content-Type", "text/html"}}),
         ErrorKind::Unreadable, 200},
        unreadable("200, empty", {}, 200),
        unreadable("201, empty", {}),
        unreadable("201 without id", R"({"etag":"\"1\""})"),
        unreadable("id is a number", R"({"id":4711,"etag":"\"1\""})"),
        unreadable("id is null", R"({"id":null})"),
        unreadable("id is empty", R"({"id":"","etag":"\"1\""})"),
        unreadable("id is a list", R"({"id":[")" + id + R"("]})"),
        unreadable("id of 1 MiB", R"({"id":")" + QByteArray(1'040'000, 'a') + R"("})"),
        {"id of 2 MiB", Step::json(201, R"({"id":")" + QByteArray(2'096'000, 'a') + R"("})"),
         ErrorKind::TooLarge, 201},
        unreadable("list instead of object", "[" + receipt + "]"),
        unreadable("text instead of object", "\"" + id + "\""),
        unreadable("null instead of object", "null"),
        unreadable("deeply nested", R"({"id":)" + nested + "}"),
        unreadable("invalid UTF-8", "{\"id\":\"\xC3\x28\xFF\"}"),
        unreadable("UTF-16", utf16(receipt)),
        unreadable("cut off", receipt.first(receipt.size() - 8)),
        unreadable("something behind", receipt + "oops"),
        unreadable("single quotes", QByteArray(receipt).replace('"', '\'')),
        unreadable("NUL bytes", QByteArray(64, '\0')),
        readable("BOM", "\xEF\xBB\xBF" + receipt),
        readable("blanks around", "\r\n\t " + receipt + " \n"),
        readable("no etag", R"({"id":")" + id + R"("})"),
        readable("etag is a number", R"({"id":")" + id + R"(","etag":1})"),
        readable("id twice", R"({"id":"first","id":")" + id + R"("})"),
        {"text/plain", Step::answer(201, receipt, {{"Content-Type", "text/plain"}}), ErrorKind::None},
        odd("id with markup", R"(<img src=x onerror=alert(1)><b>id</b>&amp;)",
            u"<img src=x onerror=alert(1)><b>id</b>&amp;"_s),
        // None of these is a receipt: what is shown and copied would not be what was sent.
        {"id with control characters", Step::json(201, R"({"id":"a\u0000b\u0007\u001b[31mc\nd","etag":"e"})"),
         ErrorKind::Unreadable, 201},
        {"id with a changed direction", Step::json(201, R"({"id":"05\u202e6d","etag":"e"})"),
         ErrorKind::Unreadable, 201},
        {"id with zero width", Step::json(201, R"({"id":"05\u200b6d","etag":"e"})"), ErrorKind::Unreadable,
         201},
        {"id with half a surrogate pair", Step::json(201, R"({"id":"05\ud83d6d","etag":"e"})"),
         ErrorKind::Unreadable, 201},
        odd("id with quotes", R"(\"'; DROP TABLE x; --)", u"\"'; DROP TABLE x; --"_s),
    };
}

} // namespace flowconnect::test
