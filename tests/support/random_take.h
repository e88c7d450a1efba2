#pragma once

// A test builder: the first thing that is missing ends the attempt.
#define TAKE(name, expression)                                                                                         \
    const auto name##Result = (expression);                                                                            \
    if (!name##Result)                                                                                                 \
        return name##Result.error();                                                                                   \
    const auto &name = *name##Result
