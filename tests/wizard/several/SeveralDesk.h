#pragma once

#include "manage/several/SeveralScene.h"
#include "wizard/change/ChangeDesk.h"
#include "wizard/several/SeveralWindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace flowconnect::test {

/// The window that creates several connections, in front of a Flow Service in memory.
struct SeveralDesk : DialogDesk
{
    FlowService service{scene->gateway};
    ConnectionDraft base = shopDraft();
    SeveralWindow window{{service, scene->connections, scene->journal, scene->place, scene->tokens},
                         keychain,
                         network,
                         here.loaders().check,
                         base,
                         true};

    void load(const QByteArray& list)
    {
        QFile file(home.filePath(QStringLiteral("list.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(list), qint64(list.size()));
        file.close();
        window.show();
        window.load(file.fileName());
    }
    QPushButton* button(const QString& name) const { return window.findChild<QPushButton*>(name); }
    QString text(const QString& name) const
    {
        return window.findChild<QLabel*>(name)->text().remove(QChar(0x200b));
    }
    QString cell(int row, int column) const
    {
        const auto* model = window.findChild<QAbstractItemView*>(QStringLiteral("rowsView"))->model();
        return model->index(row, column).data().toString();
    }
    QByteArray bytesOf(const QString& name) const
    {
        QFile file(home.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace flowconnect::test
