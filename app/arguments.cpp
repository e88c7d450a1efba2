#include "arguments.h"

#include "text.h"

namespace shortlist {

namespace {

const OptionInfo *find(const std::vector<OptionInfo> &known, const QString &name)
{
    for (const OptionInfo &one : known) {
        if (name == QLatin1String(one.name))
            return &one;
    }
    return nullptr;
}

Error wrong(const QString &sentence)
{
    return {ErrorKind::BadInput, sentence};
}

} // namespace

Result<Arguments> parseArguments(const QStringList &words, const std::vector<OptionInfo> &known)
{
    Arguments arguments;
    bool onlyPositionals = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const bool isOption = !onlyPositionals && word.size() > 1 && word.startsWith(u'-') && !word.at(1).isDigit();
        if (word == QLatin1String("--") && !onlyPositionals) {
            onlyPositionals = true;
            continue;
        }
        if (!isOption) {
            arguments.positionals += word;
            continue;
        }
        const qsizetype equals = word.startsWith(QLatin1String("--")) ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        const OptionInfo *option = find(known, name);
        if (!option)
            return wrong(Text::tr("There is no option %1 here.").arg(name));
        QString value;
        if (*option->value == '\0') {
            if (equals >= 0)
                return wrong(Text::tr("The option %1 takes no value.").arg(name));
        } else if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (i + 1 < words.size()) {
            value = words.at(++i);
        } else {
            return wrong(Text::tr("The option %1 needs a value (%2).").arg(name, QString::fromLatin1(option->value)));
        }
        QStringList &values = arguments.options[name];
        if (!values.isEmpty() && !option->repeatable)
            return wrong(Text::tr("The option %1 was given twice.").arg(name));
        values += value;
    }
    return arguments;
}

} // namespace shortlist
