#include "support/TestProgram.h"

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace flowconnect::test {

namespace {

using Classes = std::map<std::string, std::function<std::unique_ptr<QObject>()>>;

Classes& classes()
{
    static Classes all; // filled by static objects of other files, in any order
    return all;
}

int listClasses()
{
    std::fputs("The first argument is one of:\n", stderr);
    for (const auto& [name, make] : classes()) {
        std::fprintf(stderr, "  %s\n", name.c_str());
    }
    return 2;
}

} // namespace

TestEntry::TestEntry(const char* name, std::function<std::unique_ptr<QObject>()> make)
{
    classes().emplace(name, std::move(make));
}

} // namespace flowconnect::test

int main(int argc, char* argv[])
{
    using namespace flowconnect::test;
    const auto wanted = argc > 1 ? classes().find(argv[1]) : classes().end();
    if (wanted == classes().end()) {
        return listClasses();
    }
    std::vector<char*> arguments(argv, argv + argc + 1); // argv ends with a null pointer
    arguments.erase(arguments.begin() + 1);
    int count = argc - 1;
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN does
    const Application application(count, arguments.data());
    const std::unique_ptr<QObject> test = wanted->second();
    return QTest::qExec(test.get(), count, arguments.data());
}
