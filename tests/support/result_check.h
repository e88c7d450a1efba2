#pragma once

#include "result.h"

#include <QTest>

/// Fails the test with the sentence of the Error where a Result holds one.
#define QVERIFY_RESULT(...)                                                                                            \
    do {                                                                                                               \
        const auto &shortlistResult = (__VA_ARGS__);                                                                   \
        QVERIFY2(shortlistResult.ok(), shortlistResult.ok() ? "" : qPrintable(shortlistResult.error().message));       \
    } while (false)

/// Fails unless a Result is an Error of that kind whose sentence holds the words.
#define QCOMPARE_ERROR(result, expectedKind, words)                                                                    \
    do {                                                                                                               \
        const auto &shortlistResult = (result);                                                                        \
        QVERIFY2(!shortlistResult.ok(), "expected an error");                                                          \
        QVERIFY2(shortlistResult.error().message.contains(QLatin1String(words)),                                       \
                 qPrintable(shortlistResult.error().message));                                                         \
        QCOMPARE(int(shortlistResult.error().kind), int(expectedKind));                                                \
    } while (false)
