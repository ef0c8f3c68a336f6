#include "connection/read/forms/MailedText.h"

#include "connection/read/forms/UrlCoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

void takeOutSoftBreaks(MailedText& mailed)
{
    static const QRegularExpression softBreak(uR"((?<=\S)=\n[>| \t]*+(?=\S))"_s);
    static const QRegularExpression scheme(uR"((postgres|pgsql|jdbc|psql)\S{0,100}:(//|=))"_s);
    // The sign itself would be =3D.
    static const QRegularExpression bare(u"=(?!\n|[0-9A-F]{2})"_s);
    static const QRegularExpression option(uR"([?&][\w-]{1,40}=\n)"_s);
    const bool isEncoded = mailed.text.contains("=3D"_L1) || !mailed.text.contains(option);
    if (!isEncoded || !mailed.text.contains(softBreak) || !mailed.text.contains(scheme) ||
        mailed.text.contains(bare)) {
        return;
    }
    mailed.text.remove(softBreak);
    static const QRegularExpression encoded(u"(?:=[0-9A-F]{2})++"_s);
    if (mailed.text.contains("=3D"_L1)) {
        QString plain;
        qsizetype from = 0;
        for (auto match = encoded.globalMatch(mailed.text); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            plain += QStringView(mailed.text).mid(from, one.capturedStart() - from);
            const QString bytes = one.captured().replace(u'=', u'%');
            const DecodedText decoded = percentDecoded(bytes);
            plain += decoded.hasLoosePercent ? one.captured() : decoded.text;
            from = one.capturedEnd();
        }
        mailed.text = plain + QStringView(mailed.text).mid(from);
    }
    mailed.wasWrapped = true;
}

void takeOutLinks(MailedText& mailed)
{
    static const QRegularExpression slack(
        uR"(<(?:mailto:|https?://)[^|<>\s]{1,2000}\|([^<>|\s]{1,2000})>)"_s);
    static const QRegularExpression markdown(
        uR"(\[([^\[\]()\s]{1,2000})\]\((?:mailto:|https?://)[^()\s]{1,2000}\))"_s);
    const QString before = mailed.text;
    mailed.text.replace(slack, uR"(\1)"_s);
    mailed.text.replace(markdown, uR"(\1)"_s);
    static const QRegularExpression twice(
        uR"(\b([A-Za-z][\w+.:-]{1,60}://[^\s|<>]{1,4000}+)\|(?=\1))"_s); // Slack
    mailed.text.remove(twice);
    // Outlook's Safe Links and their relatives hold the whole URL, encoded.
    static const QRegularExpression wrapper(
        uR"(https?://[^\s"'<>]{1,300}[?&](?:url|u|q|to|target)=((?:jdbc%3A)?(?:postgres|pgsql)[\w+.-]*%3A%2F%2F[^&\s"'<>]+)(?:&[^\s"'<>]*)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!mailed.text.contains("%3A%2F%2F"_L1, Qt::CaseInsensitive)) {
        // There is none.
    } else if (const QRegularExpressionMatch match = wrapper.match(mailed.text); match.hasMatch()) {
        const QString inner = percentDecoded(match.captured(1)).text;
        mailed.text.replace(match.capturedStart(), match.capturedLength(), inner);
    }
    static const QRegularExpression redirect(
        uR"(https?://[^\s"'<>]{1,300}[?&](?:url|u|q|to|target)=((?:jdbc:)?(?:postgres|pgsql)[\w+.-]*://[^&\s"'<>]+)(?:&[^\s"'<>]*)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (mailed.text.contains("=postgres"_L1, Qt::CaseInsensitive) || mailed.text.contains("=jdbc:"_L1)) {
        mailed.text.replace(redirect, uR"(\1)"_s);
    }
    mailed.hasLinks = mailed.text != before;
}

} // namespace

MailedText withoutMail(const QString& text)
{
    MailedText mailed{text, false, false, false};
    if (mailed.text.contains(uR"(:\/\/)"_s)) {
        mailed.text.replace(uR"(\/)"_s, u"/"_s).replace(uR"(\u0026)"_s, u"&"_s, Qt::CaseInsensitive);
    }
    takeOutSoftBreaks(mailed);
    takeOutLinks(mailed);
    mailed.isChanged = mailed.text != text;
    return mailed;
}

} // namespace flowconnect
