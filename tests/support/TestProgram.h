#pragma once

#include <functional>
#include <memory>

#include <QObject>

namespace flowconnect::test {

/// Adds a test class to the program that its folder makes; use FLOWCONNECT_TEST. `make` is called when the
/// class is run, after the application object has been made.
class TestEntry
{
public:
    TestEntry(const char* name, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace flowconnect::test

/// In place of QTEST_MAIN: one program holds all test classes of a folder, and runs the one that its first
/// argument names. What follows is QTest's: `wizard-tests CreateTest -functions`.
#define FLOWCONNECT_TEST(TestClass)                                                                          \
    static const flowconnect::test::TestEntry testEntry##TestClass(                                          \
        #TestClass, [] { return std::unique_ptr<QObject>(std::make_unique<TestClass>()); });
