#include "program.h"

#include "output/shown_text.h"
#include "text.h"
#include "window_program.h"

#include <QFileInfo>

namespace shortlist {

namespace {

const VerbInfo *findVerb(const QString &name)
{
    for (const VerbInfo &verb : allVerbs()) {
        if (name == QLatin1String(verb.name))
            return &verb;
    }
    return nullptr;
}

QString version()
{
    return QStringLiteral("shortlist " SHORTLIST_VERSION);
}

QString overview()
{
    QString text = Text::tr("Shortlist: a hiring pipeline that you own, in one file.") + QStringLiteral("\n\n")
                   + Text::tr("Usage:") + QStringLiteral("\n  shortlist [FILE]\n");
    for (const VerbInfo &verb : allVerbs()) {
        for (const char *synopsis : verb.synopses)
            text += QStringLiteral("  shortlist ") + QString::fromUtf8(synopsis) + u'\n';
    }
    text += QStringLiteral("  shortlist --help | --version | VERB --help\n\n");
    text += Text::tr("Without a verb it opens a window: on a workspace, or on the page to begin with.")
            + QStringLiteral("\n\n");
    for (const VerbInfo &verb : allVerbs())
        text += QStringLiteral("  %1 %2\n").arg(QString::fromUtf8(verb.name), -9).arg(QString::fromUtf8(verb.summary));
    text += u'\n'
            + Text::tr("REF is an id, a UUID or a name. FIELD is a key as `show --json` prints it; lists split at ';', "
                       "an empty value "
                       "takes it away.\nExit status: 0 done, 1 refused or failed (nothing changed), 2 wrong usage.")
            + u'\n';
    return text;
}

QString helpOf(const VerbInfo &verb)
{
    QString text;
    for (const char *synopsis : verb.synopses)
        text += QStringLiteral("shortlist ") + QString::fromUtf8(synopsis) + u'\n';
    text += u'\n' + QString::fromUtf8(verb.summary) + QStringLiteral(".\n");
    if (*verb.help)
        text += u'\n' + QString::fromUtf8(verb.help) + u'\n';
    if (!verb.options.empty())
        text += u'\n';
    for (const OptionInfo &option : verb.options) {
        const QString name
            = QString::fromLatin1(option.name) + (*option.value ? u' ' + QString::fromLatin1(option.value) : QString());
        text += QStringLiteral("  %1 %2\n").arg(name, -24).arg(QString::fromUtf8(option.help));
    }
    return text;
}

int fail(Console &console, const QString &sentence, int status)
{
    console.error.write(QStringLiteral("shortlist: %1\n").arg(onOneLine(sentence)).toUtf8());
    return status;
}

int runVerb(const VerbInfo &verb, const QStringList &words, Console &console, const Clock &clock)
{
    const QString hint = Text::tr("`shortlist %1 --help` says more.").arg(QString::fromUtf8(verb.name));
    auto arguments = parseArguments(words, verb.options);
    if (!arguments)
        return fail(console, arguments.error().message + u' ' + hint, 2);
    const qsizetype given = arguments->positionals.size();
    if (given < verb.fewest)
        return fail(console,
                    Text::tr("Something is missing: shortlist %1.").arg(QString::fromUtf8(verb.synopses.front())) + u' '
                        + hint,
                    2);
    if (verb.most >= 0 && given > verb.most)
        return fail(console, Text::tr("That is too much: %1.").arg(arguments->positionals.last()) + u' ' + hint, 2);
    if (given > 0 && arguments->positionals.first().isEmpty())
        return fail(console,
                    Text::tr("The first name is empty: shortlist %1.").arg(QString::fromUtf8(verb.synopses.front()))
                        + u' ' + hint,
                    2);
    Command command(console, clock, std::move(*arguments));
    const Result<> done = verb.run(command);
    if (!done)
        return fail(console, done.error().message + (command.isWrongUsage() ? u' ' + hint : QString()),
                    command.isWrongUsage() ? 2 : 1);
    if (const auto problem = command.outputProblem())
        return fail(console, problem->message, 1);
    return 0;
}

/// What is no verb, but a workspace to open.
bool looksLikeFile(const QString &word)
{
    return word.endsWith(QLatin1String(".shortlist"), Qt::CaseInsensitive) || QFileInfo(word).isFile();
}

int openWindowOn(const QStringList &files, Console &console)
{
    const auto status = openWindow(files);
    return status ? *status : fail(console, status.error().message, 1);
}

} // namespace

int runProgram(const QStringList &arguments, Console &console, const Clock &clock)
{
    const QString first = arguments.value(0);
    if (first == QLatin1String("--version") || first == QLatin1String("-V")) {
        console.out.write(version().toUtf8() + '\n');
        return 0;
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        const VerbInfo *verb = findVerb(arguments.value(1));
        console.out.write((verb ? helpOf(*verb) : overview()).toUtf8());
        return 0;
    }
    const VerbInfo *verb = findVerb(first);
    if (!verb && arguments.size() <= 1 && (first.isEmpty() || looksLikeFile(first)))
        return openWindowOn(arguments, console);
    if (!verb)
        return fail(console, Text::tr("There is no verb %1. `shortlist --help` lists them.").arg(first), 2);
    const QStringList words = arguments.mid(1);
    // Only before `--`: after it every word is data.
    const qsizetype help = words.indexOf(QStringLiteral("--help"));
    const qsizetype end = words.indexOf(QStringLiteral("--"));
    if (help >= 0 && (end < 0 || help < end)) {
        console.out.write(helpOf(*verb).toUtf8());
        return 0;
    }
    return runVerb(*verb, words, console, clock);
}

} // namespace shortlist
