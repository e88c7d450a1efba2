#pragma once

#include "result.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace shortlist {

/// An option that a verb understands.
struct OptionInfo {
    const char *name;  ///< "--posting"
    const char *value; ///< what its value is called in the help; empty: a switch
    const char *help;
    bool repeatable = false;
};

/// The words after the verb, taken apart.
struct Arguments {
    QStringList positionals;
    QMap<QString, QStringList> options;

    [[nodiscard]] bool has(const char *name) const { return options.contains(QString::fromLatin1(name)); }
    /// The last value; empty where it was not given.
    [[nodiscard]] QString value(const char *name) const { return options.value(QString::fromLatin1(name)).value(0); }
    [[nodiscard]] QStringList values(const char *name) const { return options.value(QString::fromLatin1(name)); }
};

/// `--name value`, `--name=value`, `-o value`; after `--` everything is positional; a single `-` is positional too.
/// BadInput: an unknown option, one without its value, one given twice that counts once.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &words, const std::vector<OptionInfo> &known);

} // namespace shortlist
