#include "command.h"

#include "fold.h"
#include "login_name.h"
#include "output/shown_text.h"
#include "queries/find.h"
#include "queries/journal.h"
#include "queries/people.h"
#include "rules/member_rules.h"
#include "sentence.h"
#include "text.h"
#include "uuid.h"

#include <QFileDevice>

namespace shortlist {

Command::Command(Console &console, const Clock &clock, Arguments arguments)
    : m_console(console), m_arguments(std::move(arguments)), m_now(clock.now())
{
}

Command::~Command() = default;

Result<> Command::open(Workspace::Access access)
{
    auto opened = Workspace::open(positional(0), access, m_now);
    if (!opened)
        return opened.error();
    m_workspace = std::move(*opened);
    for (const QString &notice : m_workspace->notices())
        say(notice);
    return {};
}

QString Command::actorName() const
{
    return m_arguments.has("--as") ? m_arguments.value("--as").trimmed() : loginName();
}

Result<std::optional<Member>> Command::memberCalled(const QString &name)
{
    const auto all = members(connection());
    if (!all)
        return all.error();
    std::optional<Member> found;
    for (const Member &member : *all) {
        if (fold(member.name) != fold(name) && (member.email.isEmpty() || fold(member.email) != fold(name)))
            continue;
        if (found)
            return Error{ErrorKind::NotFound,
                         Text::tr("Several members are called %1. Say which by --as with their e-mail.").arg(name)};
        found = member;
    }
    return found;
}

Result<Authorship> Command::author()
{
    if (!m_author.isNull())
        return Authorship{m_author, m_now};
    const QString name = actorName();
    const auto found = memberCalled(name);
    if (!found)
        return found.error();
    if (*found) {
        if (!(*found)->active)
            return Error{
                ErrorKind::Refused,
                Text::tr("%1 is not active any more. `shortlist edit FILE member %2 active=true` changes that.")
                    .arg(name)
                    .arg((*found)->id.value)};
        m_author = (*found)->id;
        return Authorship{m_author, m_now};
    }
    const auto all = members(connection());
    if (!all)
        return all.error();
    Member fresh;
    fresh.uuid = newUuid(m_now);
    fresh.name = name;
    if (const auto problem = problemWith(fresh, *all))
        return *problem;
    m_joining = fresh;
    m_author = joiningMember;
    return Authorship{m_author, m_now};
}

Result<MemberId> Command::viewer()
{
    const auto found = memberCalled(actorName());
    if (!found)
        return found.error();
    if (*found)
        return (*found)->id;
    // A typing mistake must not show what is withheld from the one who was meant.
    if (m_arguments.has("--as"))
        return Error{ErrorKind::NotFound,
                     Text::tr("There is no member \"%1\" in %2.").arg(actorName(), m_workspace->path())};
    return MemberId();
}

Result<Committed> Command::commit(const Result<Edit> &edit)
{
    if (!edit)
        return edit.error();
    auto stored = m_workspace->commit(*edit, m_joining);
    if (stored) {
        noteStored(stored->entry);
        say(Text::tr("%1 (entry %2)")
                .arg(sentenceOf(connection(), stored->edit.verb, stored->edit.subjects))
                .arg(stored->entry.value));
    }
    return stored;
}

void Command::noteNew(Kind kind, qint64 id)
{
    m_newRows += Text::tr("%1 %2").arg(QString(wordOf(kind))).arg(id);
}

void Command::printNew(Kind kind, qint64 id)
{
    noteNew(kind, id);
    print(QString::number(id));
}

Result<qint64> Command::find(Kind kind, const QString &ref, PostingId posting)
{
    const auto matches = findRows(connection(), kind, ref, posting);
    if (!matches)
        return matches.error();
    const QString word = QString(wordOf(kind));
    if (matches->empty())
        return Error{ErrorKind::NotFound, Text::tr("There is no %1 “%2” in %3.").arg(word, ref, m_workspace->path())};
    if (matches->size() == 1)
        return matches->front().id;
    QStringList list;
    for (const Match &match : *matches) {
        if (list.size() == 20) {
            list += Text::tr("and %1 more").arg(qsizetype(matches->size()) - list.size());
            break;
        }
        list += Text::tr("%1 (%2)").arg(match.id).arg(match.name);
    }
    return Error{ErrorKind::NotFound, Text::tr("Several %1s are called “%2”: %3. Say which by its id.")
                                          .arg(word, ref, list.join(QStringLiteral(", ")))};
}

Result<PostingId> Command::postingOption()
{
    if (!m_arguments.has("--posting"))
        return PostingId();
    const auto found = find(Kind::Posting, m_arguments.value("--posting"));
    if (!found)
        return found.error();
    return PostingId(*found);
}

Result<ApplicationId> Command::findApplication(const QString &ref)
{
    const auto posting = postingOption();
    if (!posting)
        return posting.error();
    const bool isNumber = std::all_of(ref.begin(), ref.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (posting->isNull() && !isNumber && !isUuid(ref))
        return Error{
            ErrorKind::NotFound,
            Text::tr("An application is named by its id, or by its candidate together with --posting: %1").arg(ref)};
    const auto found = find(Kind::Application, ref, *posting);
    if (!found)
        return found.error();
    return ApplicationId(*found);
}

void Command::print(const QString &line)
{
    write(line.toUtf8() + '\n');
}

void Command::write(const QByteArray &bytes)
{
    if (m_console.out.write(bytes) != bytes.size())
        m_couldWrite = false;
}

void Command::say(const QString &sentence)
{
    // Names in it are whatever somebody typed: on a terminal they must do nothing.
    m_console.error.write(onOneLine(sentence).toUtf8() + '\n');
}

std::optional<Error> Command::outputProblem()
{
    // What is buffered fails only when it goes out.
    if (auto *file = qobject_cast<QFileDevice *>(&m_console.out); file && !file->flush())
        m_couldWrite = false;
    if (m_couldWrite)
        return std::nullopt;
    const QString reason = m_console.out.errorString();
    if (m_stored.isNull())
        return Error{ErrorKind::ReadOnly, Text::tr("Standard output could not be written: %1").arg(reason)};
    const QString entry = Text::tr("entry %1").arg(m_stored.value);
    return Error{ErrorKind::ReadOnly,
                 Text::tr("The change was stored (%1). Only standard output could not be written: %2")
                     .arg((QStringList(entry) + m_newRows).join(QStringLiteral(", ")), reason)};
}

Error Command::wrongUsage(const QString &sentence)
{
    m_wrongUsage = true;
    return {ErrorKind::BadInput, sentence};
}

} // namespace shortlist
