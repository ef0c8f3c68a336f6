#include "platform/http/OneShotBody.h"

#include <algorithm>
#include <cstring>

namespace flowconnect {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::mayBeginAgain() const
{
    return !m_wasRead && !m_bytes.isEmpty();
}

bool OneShotBody::seek(qint64 position)
{
    return mayBeginAgain() && QIODevice::seek(position);
}

bool OneShotBody::reset()
{
    return mayBeginAgain() && QIODevice::reset();
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, size() - pos());
    if (count <= 0 || m_sealed) {
        return -1;
    }
    m_wasRead = true;
    std::memcpy(data, m_bytes.constData() + pos(), static_cast<size_t>(count));
    return count;
}

qint64 OneShotBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace flowconnect
