#include "jobs/field_words.h"

#include "text.h"

#include <QHash>

namespace shortlist {

QString shownKind(Kind kind)
{
    switch (kind) {
    case Kind::None: return {};
    case Kind::Member: return Text::tr("Member");
    case Kind::Reason: return Text::tr("Reason");
    case Kind::Posting: return Text::tr("Posting");
    case Kind::PostingTransition: return Text::tr("Change of status");
    case Kind::Section: return Text::tr("Section");
    case Kind::Criterion: return Text::tr("Criterion");
    case Kind::Stage: return Text::tr("Stage");
    case Kind::Candidate: return Text::tr("Candidate");
    case Kind::Application: return Text::tr("Application");
    case Kind::Transition: return Text::tr("Step");
    case Kind::Screening: return Text::tr("Screening");
    case Kind::Scorecard: return Text::tr("Scorecard");
    case Kind::Rating: return Text::tr("Rating");
    case Kind::Note: return Text::tr("Note");
    case Kind::PostingFile: return Text::tr("File");
    case Kind::Template: return Text::tr("Template");
    }
    return {};
}

QString shownField(QLatin1String name)
{
    static const QHash<QLatin1String, const char *> words{
        {QLatin1String("uuid"), ""},
        {QLatin1String("rank"), QT_TRANSLATE_NOOP("shortlist::Text", "Place")},
        {QLatin1String("emails"), QT_TRANSLATE_NOOP("shortlist::Text", "E-mail")},
        {QLatin1String("phones"), QT_TRANSLATE_NOOP("shortlist::Text", "Phone")},
        {QLatin1String("stage_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Stage")},
        {QLatin1String("from_stage_id"), QT_TRANSLATE_NOOP("shortlist::Text", "From stage")},
        {QLatin1String("to_stage_id"), QT_TRANSLATE_NOOP("shortlist::Text", "To stage")},
        {QLatin1String("from_status"), QT_TRANSLATE_NOOP("shortlist::Text", "From status")},
        {QLatin1String("to_status"), QT_TRANSLATE_NOOP("shortlist::Text", "To status")},
        {QLatin1String("reason_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Reason")},
        {QLatin1String("candidate_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Candidate")},
        {QLatin1String("posting_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Posting")},
        {QLatin1String("application_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Application of")},
        {QLatin1String("criterion_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Criterion")},
        {QLatin1String("scorecard_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Scorecard for")},
        {QLatin1String("member_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Member")},
        {QLatin1String("by_id"), QT_TRANSLATE_NOOP("shortlist::Text", "By")},
        {QLatin1String("owner_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Owner")},
        {QLatin1String("credited_to_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Credited to")},
        {QLatin1String("wip_limit"), QT_TRANSLATE_NOOP("shortlist::Text", "Limit")},
        {QLatin1String("assess"), QT_TRANSLATE_NOOP("shortlist::Text", "Assessed by")},
        {QLatin1String("mark"), QT_TRANSLATE_NOOP("shortlist::Text", "Mark")},
    };
    if (const auto found = words.constFind(name); found != words.constEnd())
        return **found ? Text::tr(*found) : QString();
    QString plain = QString(name).replace(u'_', u' ');
    plain[0] = plain[0].toUpper();
    return plain;
}

} // namespace shortlist
