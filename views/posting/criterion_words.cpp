#include "posting/criterion_words.h"

#include "text.h"

#include <QLocale>

namespace shortlist {

QString assessChip(Assess assess)
{
    switch (assess) {
    case Assess::Rate: return Text::tr("rate");
    case Assess::Screen: return Text::tr("screen");
    case Assess::None: return {};
    }
    return {};
}

QString assessName(Assess assess)
{
    switch (assess) {
    case Assess::Rate: return Text::tr("Rated 1 to 5");
    case Assess::Screen: return Text::tr("Screened");
    case Assess::None: return Text::tr("Not assessed");
    }
    return {};
}

QString mustHaveChip()
{
    return Text::tr("must-have");
}

QString weightChip(double weight)
{
    return Text::tr("×%1").arg(QLocale().toString(weight, 'g', 6));
}

QString listName(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Responsibility: return Text::tr("Responsibilities");
    case CriterionKind::Required: return Text::tr("Required");
    case CriterionKind::Preferred: return Text::tr("Preferred");
    }
    return {};
}

QString statusName(PostingStatus status)
{
    switch (status) {
    case PostingStatus::Draft: return Text::tr("Draft");
    case PostingStatus::Open: return Text::tr("Open");
    case PostingStatus::OnHold: return Text::tr("On hold");
    case PostingStatus::Closed: return Text::tr("Closed");
    }
    return {};
}

} // namespace shortlist
