// usage: draw-icon SVG SIZE PNG
// Draws an icon of SIZE × SIZE pixels, with what the program itself draws its icons with. The same input
// gives the same bytes.
#include <QCoreApplication>
#include <QImageReader>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream complaint(stderr);
    const int size = arguments.value(2).toInt();
    if (arguments.size() != 4 || size <= 0) {
        complaint << "usage: draw-icon SVG SIZE PNG\n";
        return 2;
    }
    QImageReader reader(arguments.at(1), "svg");
    reader.setScaledSize({size, size});
    const QImage image = reader.read();
    if (image.isNull()) {
        complaint << arguments.at(1) << ": " << reader.errorString() << ". Is Qt's SVG plugin installed?\n";
        return 1;
    }
    if (!image.save(arguments.at(3), "PNG")) {
        complaint << arguments.at(3) << " can't be written.\n";
        return 1;
    }
    return 0;
}
