#include "facts.h"

#include "emphasis.h"
#include "fact_line.h"
#include "pay_reader.h"
#include "place_value.h"
#include "word_key.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype longestPlace = 10; // in words

bool setIfEmpty(QString &field, QStringView value)
{
    if (!field.isEmpty() || value.isEmpty())
        return false;
    field = value.toString();
    return true;
}

/// Offers the block to the facts.
bool isUsedUp(const Part &part, const Block &block, FactCollector &facts)
{
    if (block.kind == Block::Kind::Heading)
        return false;
    if (block.kind == Block::Kind::Fact)
        return facts.takeLine(block.text);
    const QString text = withoutEmphasis(block.text);
    if (isFactHeading(part.meaning))
        return facts.takeLine(text) || facts.take(part.meaning, part.heading, text);
    if (part.line == 0 && block.kind == Block::Kind::Bullet && facts.takeLine(text))
        return true;
    const bool mayBeBare = part.line == 0 || (isChecklist(part.meaning) && block.kind == Block::Kind::Prose);
    return mayBeBare && facts.takeBareValue(text);
}

/// The bullets at the end of a list that are facts, not items: "- Pay: $20 per hour" as the last one.
void markFactsBehind(Part &part, const FactCollector &facts)
{
    for (size_t at = part.body.size(); at > 0; --at) {
        Block &block = part.body[at - 1];
        if (block.kind == Block::Kind::Heading)
            return;
        if (block.kind != Block::Kind::Bullet)
            continue;
        const QString text = withoutEmphasis(block.text);
        if (!facts.isPlainFact(text))
            return;
        block.kind = Block::Kind::Fact;
        block.text = text;
    }
}

} // namespace

bool FactCollector::takePay(QStringView label, QStringView value)
{
    if (m_found.pay.isStated())
        return false;
    const auto found = readLabelledPay(label, value, m_table);
    if (found)
        m_found.pay = found->pay;
    return found && found->usesAll;
}

bool FactCollector::takePlace(Meaning meaning, QStringView value)
{
    if (countWords(value, longestPlace + 1) > longestPlace) {
        hear(value);
        return false;
    }
    const PlaceValue place = readPlaceValue(value, m_table);
    if (meaning != Meaning::Location && !place.saysSomething())
        return false;
    const bool workplaceKnown = m_found.workplace.has_value();
    const bool employmentKnown = !m_found.employmentType.isEmpty();
    const bool used
        = (!place.workplace || !workplaceKnown || m_found.workplace == place.workplace)
          && (place.employmentType.isEmpty() || !employmentKnown || m_found.employmentType == place.employmentType);
    if (!workplaceKnown)
        m_found.workplace = place.workplace;
    if (!employmentKnown)
        m_found.employmentType = place.employmentType;
    if (place.rest.isEmpty())
        return used;
    if (meaning == Meaning::Location && !deniesWorkplace(place.rest, m_table))
        return setIfEmpty(m_found.location, place.rest) && used;
    return false;
}

bool FactCollector::take(Meaning meaning, QStringView label, QStringView value)
{
    value = value.trimmed();
    switch (meaning) {
    case Meaning::Pay: return takePay(label, value);
    case Meaning::Location:
    case Meaning::Workplace:
    case Meaning::Employment: return takePlace(meaning, value);
    case Meaning::Organization: return setIfEmpty(m_found.organization, value);
    case Meaning::Department: return setIfEmpty(m_found.department, value);
    case Meaning::Requisition: return setIfEmpty(m_found.requisition, value);
    default: return false;
    }
}

bool FactCollector::takeLine(QStringView line)
{
    const auto fact = factLine(line, m_table);
    return fact && take(fact->meaning, fact->label, fact->value);
}

bool FactCollector::isPlainFact(QStringView line) const
{
    const auto fact = factLine(line, m_table);
    return fact && shortlist::isPlainFact(*fact, m_table);
}

bool FactCollector::takeBareValue(QStringView line)
{
    if (countWords(line, longestPlace + 1) > longestPlace)
        return false;
    if (const auto pay = readBarePay(line, m_table); pay && !m_found.pay.isStated()) {
        m_found.pay = *pay;
        return true;
    }
    const PlaceValue place = readPlaceValue(line, m_table);
    return place.saysSomething() && place.rest.isEmpty() && takePlace(Meaning::Employment, line);
}

void FactCollector::hear(QStringView line)
{
    if (const auto fact = factLine(line, m_table); fact && isFactHeading(fact->meaning))
        static_cast<void>(take(fact->meaning, fact->label, fact->value));
    if (!m_found.pay.isStated()) {
        if (const auto pay = findPay(line, m_table))
            m_found.pay = *pay;
    }
    if (!m_found.workplace)
        m_found.workplace = findWorkplace(line, m_table);
}

bool FactCollector::isKnownHeading(QStringView heading) const
{
    return headingMeaning(heading, HeadingLook::Plain, m_table) != Meaning::Unknown;
}

void FactCollector::writeTo(Posting &posting) const
{
    posting.pay = m_found.pay;
    posting.location = m_found.location;
    posting.workplace = m_found.workplace;
    posting.employmentType = m_found.employmentType;
    posting.organization = m_found.organization;
    posting.department = m_found.department;
    posting.requisition = m_found.requisition;
}

void takeFacts(std::vector<Part> &parts, FactCollector &facts)
{
    for (Part &part : parts) {
        if (isChecklist(part.meaning))
            markFactsBehind(part, facts);
        for (Block &block : part.body) {
            if (isUsedUp(part, block, facts))
                block = {Block::Kind::Fact, block.line, 0, Meaning::Unknown, {}, {}};
        }
    }
}

} // namespace shortlist
