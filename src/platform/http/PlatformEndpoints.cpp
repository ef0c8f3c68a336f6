#include "platform/http/PlatformEndpoints.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace flowconnect {

ServiceUrlProblem readServiceUrl(const QString& text, QUrl* url)
{
    QUrl read(text.trimmed(), QUrl::StrictMode);
    if (!read.isValid() || read.isRelative()) {
        return ServiceUrlProblem::Malformed;
    }
    if (read.scheme() != u"https"_s && read.scheme() != u"http"_s) {
        return ServiceUrlProblem::Scheme;
    }
    if (read.host().isEmpty() || !read.userInfo().isEmpty() || read.hasQuery() || read.hasFragment()) {
        return ServiceUrlProblem::Malformed;
    }
    if (read.scheme() == u"http"_s && !isLoopback(read.host())) {
        return ServiceUrlProblem::PlainRemote;
    }
    while (read.path().endsWith(u'/')) {
        read.setPath(read.path().chopped(1));
    }
    *url = read;
    return ServiceUrlProblem::None;
}

bool isLoopback(const QString& host)
{
    if (host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0) {
        return true;
    }
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

} // namespace flowconnect
