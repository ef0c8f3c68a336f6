#include "wizard/widgets/TextIntake.h"

namespace flowconnect {

TextIntake::TextIntake(QWidget* page) : QObject(page), m_page(page)
{
    connect(&m_text, &TextReading::noticeable, this, &TextIntake::tell);
    connect(&m_text, &TextReading::gaveUp, this, [this] {
        if (end()) {
            Q_EMIT gaveUp();
        }
    });
}

void TextIntake::openFile(const QString& path, qint64 largest, std::function<void(const QByteArray&)> take)
{
    m_text.cancel();
    m_file = path;
    m_reader.read(path, largest, [this, take = std::move(take)](const FileContent& file) {
        if (file.problem == FileProblem::None) {
            take(file.bytes);
        } else {
            end();
            Q_EMIT unreadable(file);
        }
    });
    m_isTold = true;
    Q_EMIT began(path);
}

void TextIntake::tell()
{
    if (isReading() && !std::exchange(m_isTold, true)) {
        Q_EMIT began(m_file);
    }
}

void TextIntake::stop()
{
    m_reader.cancel();
    m_text.cancel();
    end();
}

/// Takes back what tell() said. False: nobody looks at the page any more.
bool TextIntake::end()
{
    if (std::exchange(m_isTold, false)) {
        Q_EMIT ended();
    }
    return m_page->isVisible();
}

} // namespace flowconnect
