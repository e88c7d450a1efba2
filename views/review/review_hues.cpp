#include "review/review_hues.h"

#include "review_model.h"
#include "style/tokens.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

class Mark {
    Q_DECLARE_TR_FUNCTIONS(shortlist::ReviewMark)
};

} // namespace

ReviewMark markOf(ReviewList list, const QPalette &palette)
{
    const QString name = ReviewModel::nameOf(list);
    switch (list) {
    case ReviewList::Summary: return {QColor(0x56, 0xb4, 0xe9), Mark::tr("S", "summary"), name};
    case ReviewList::Responsibilities: return {QColor(0x00, 0x72, 0xb2), Mark::tr("R", "responsibilities"), name};
    case ReviewList::Required: return {QColor(0x00, 0x9e, 0x73), Mark::tr("Q", "required qualification"), name};
    case ReviewList::Preferred: return {QColor(0xe6, 0x9f, 0x00), Mark::tr("P", "preferred qualification"), name};
    case ReviewList::Sections: return {QColor(0xd5, 0x5e, 0x00), Mark::tr("B", "body of a section"), name};
    case ReviewList::Text: return {Tokens::of(palette).muted, Mark::tr("T", "kept as text"), name};
    case ReviewList::Dropped: return {Tokens::of(palette).line, Mark::tr("X", "dropped"), name};
    }
    return {};
}

ReviewMark markOf(LineUse use, const QPalette &palette)
{
    switch (use) {
    case LineUse::Heading: return {Tokens::of(palette).innerLine, Mark::tr("H", "heading"), Mark::tr("Heading")};
    case LineUse::Fact: return {QColor(0xcc, 0x79, 0xa7), Mark::tr("F", "fact"), Mark::tr("Facts")};
    case LineUse::Nothing: return {};
    }
    return {};
}

} // namespace shortlist
