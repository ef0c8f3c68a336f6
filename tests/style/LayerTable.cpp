#include "style/LayerTable.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

QStringList namesIn(const QString& cell)
{
    QStringList names;
    for (QString name : cell.split(u',')) {
        name = name.remove(u'`').trimmed();
        if (!name.isEmpty() && name != u"–") {
            names += name;
        }
    }
    return names;
}

bool isMeant(const QString& allowed, const QString& file)
{
    const QString folder = file.section(u'/', 0, -2);
    if (allowed.endsWith(u"/…")) {
        const QString top = allowed.chopped(2);
        return folder == top || folder.startsWith(top + u'/');
    }
    return allowed == folder || allowed == file;
}

} // namespace

QString libraryOf(const QString& header)
{
    if (header == u"libpq-fe.h") {
        return u"libpq"_s;
    }
    if (header == u"QHttpHeaders") { // since Qt 6.7
        return u"QtNetwork"_s;
    }
    if (header.startsWith(u"qt6keychain/")) {
        return u"QtKeychain"_s;
    }
    if (header.startsWith(u"yaml-cpp/")) {
        return u"yaml-cpp"_s;
    }
    if (!header.startsWith(u'Q') && !header.startsWith(u"qt")) {
        return {};
    }
    static const QDir all(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = all.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString& module : modules) {
        if (all.exists(module + u'/' + header)) {
            return module;
        }
    }
    return u"unknown: "_s + header;
}

LayerTable LayerTable::fromMarkdown(const QString& text)
{
    static const QRegularExpression row(u"^\\| `src/([^`]*)/` \\|[^|]*\\|([^|]*)\\|([^|]*)\\|$"_s,
                                        QRegularExpression::MultilineOption);
    LayerTable table;
    for (auto match = row.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch cells = match.next();
        table.m_rooms.insert(cells.captured(1), {namesIn(cells.captured(2)), namesIn(cells.captured(3))});
    }
    return table;
}

QStringList LayerTable::violations(const QString& folder, const QString& source) const
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    const Room room = m_rooms.value(folder);
    QStringList found;
    for (auto match = include.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch line = match.next();
        const QString what = line.captured(2);
        bool allowed = false;
        if (line.captured(1) == u"<") {
            const QString library = libraryOf(what);
            allowed = library.isEmpty() || room.libraries.contains(library);
        } else {
            const QString target = what.section(u'/', 0, -2);
            // Without a folder: what the build makes of a form or of moc.
            allowed = target.isEmpty() || target == folder ||
                      std::any_of(room.own.cbegin(), room.own.cend(),
                                  [&what](const QString& one) { return isMeant(one, what); });
        }
        if (!allowed) {
            found += folder + u" → "_s + what;
        }
    }
    return found;
}

bool LayerTable::reaches(const QString& from, const QString& to) const
{
    QStringList seen;
    QStringList next{from};
    while (!next.isEmpty()) {
        const Room room = m_rooms.value(next.takeFirst());
        for (auto other = m_rooms.cbegin(); other != m_rooms.cend(); ++other) {
            const QString& folder = other.key();
            const bool stepsThere =
                std::any_of(room.own.cbegin(), room.own.cend(), [&folder](const QString& one) {
                    return isMeant(one, folder + u"/any.h"_s) ||
                           (one.endsWith(u".h") && one.section(u"/"_s, 0, -2) == folder);
                });
            if (stepsThere && folder == to) {
                return true;
            }
            if (stepsThere && !seen.contains(folder)) {
                seen += folder;
                next += folder;
            }
        }
    }
    return false;
}

} // namespace flowconnect::test
