#pragma once

#include <QByteArray>
#include <QIODevice>

namespace flowconnect {

/// A request body that can be read once.
///
/// QNetworkAccessManager re-sends a POST by itself when a connection ends without an answer; with a body that
/// cannot be rewound it reports ContentReSendError instead. So: one body, at most one request with it.
///
/// An empty body, as of a DELETE, is never read, so nobody sees here whether its request went out: it can't
/// be rewound at all. The request is then not even repeated where an idle connection turns out to be dead.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);

    bool isSequential() const override { return false; } // sequential bodies would be copied and re-sent
    qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override;
    bool reset() override;

    /// From now on hands out nothing: who has ended a call must know for certain what has left. Qt's threads
    /// may still ask for the body after abort().
    void seal() { m_sealed = true; }
    /// True as soon as a byte has been handed out: from then on the request may have reached the service.
    bool wasRead() const { return m_wasRead; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    bool mayBeginAgain() const;

    QByteArray m_bytes;
    bool m_wasRead = false;
    bool m_sealed = false;
};

} // namespace flowconnect
