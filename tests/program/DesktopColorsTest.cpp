#include "program/DesktopColors.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QStyleFactory>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// The part of the desktop portal that is asked.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        ++asked;
        const bool isKnown = group == u"org.freedesktop.appearance" && key == u"color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? scheme : 99U)));
    }
};

namespace {

void tellChange(uint scheme, const QString& key = u"color-scheme"_s)
{
    QDBusMessage signal = QDBusMessage::createSignal(
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    signal.setArguments({u"org.freedesktop.appearance"_s, key, QVariant::fromValue(QDBusVariant(scheme))});
    QDBusConnection::sessionBus().send(signal);
}

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

/// Dark windows where the desktop wants them. Needs a session bus of its own.
class DesktopColorsTest : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private Q_SLOTS:
    void initTestCase();
    void init() { QApplication::setPalette(QPalette()); }
    void followsTheDesktop();
    void leavesOtherColorsAlone();

private:
    Portal m_portal;
};

void DesktopColorsTest::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.registerService(u"org.freedesktop.portal.Desktop"_s)) {
        QSKIP("There is no session bus for this test alone");
    }
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots));
}

void DesktopColorsTest::followsTheDesktop()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QSKIP("Qt does it by itself");
#endif
    QVERIFY(!isDark());
    m_portal.scheme = 1;
    const DesktopColors colors;
    QTRY_VERIFY(isDark());
    tellChange(2);
    QTRY_VERIFY(!isDark());
    tellChange(1, u"accent-color"_s); // another setting
    tellChange(1);
    QTRY_VERIFY(isDark());
    tellChange(0);
    QTRY_VERIFY(!isDark());
}

void DesktopColorsTest::leavesOtherColorsAlone()
{
    QApplication::setPalette(QPalette(QColor(0xaa, 0xbb, 0xcc), QColor(0xdd, 0xee, 0xff)));
    m_portal.scheme = 1;
    m_portal.asked = 0;
    const DesktopColors colors;
    QSignalSpy toldHere(this, &DesktopColorsTest::settingChanged);
    QVERIFY(QDBusConnection::sessionBus().connect(
        {}, u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s,
        this, SIGNAL(settingChanged(QString, QString, QDBusVariant))));
    tellChange(1);
    QTRY_COMPARE(toldHere.count(), 1);
    QCOMPARE(m_portal.asked, 0);
    QVERIFY(!isDark());
}

FLOWCONNECT_TEST(DesktopColorsTest)
#include "DesktopColorsTest.moc"
