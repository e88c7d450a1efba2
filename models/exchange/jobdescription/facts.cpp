#include "facts.h"

#include "day_words.h"
#include "emphasis.h"
#include "fact_line.h"
#include "money.h"
#include "pay_reader.h"
#include "pay_words.h"
#include "place_value.h"
#include "wish.h"
#include "word_key.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype longestPlace = 10; // in words
constexpr qint64 leastPay = 100'000;   // in hundredths: less needs a currency or a period to be pay

bool setIfEmpty(QString &field, QStringView value)
{
    if (!field.isEmpty() || value.isEmpty())
        return false;
    field = value.toString();
    return true;
}

bool holdsOneOf(QStringView label, std::initializer_list<QStringView> words)
{
    const KeyWords key(label);
    for (qsizetype i = 0; i < key.count(); ++i) {
        const QStringView one = key.run(i, 1);
        if (std::any_of(words.begin(), words.end(), [one](QStringView word) { return one.startsWith(word); }))
            return true;
    }
    return false;
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
    Pay &pay = m_found.pay;
    const bool least = holdsOneOf(label, {u"min", u"minimum", u"最低", u"下限"});
    const bool most = holdsOneOf(label, {u"max", u"maximum", u"最高", u"上限"});
    if (pay.isStated() && (least == most || (least ? pay.min : pay.max)))
        return false;
    const auto found = readLabelledPay(label, value, m_table);
    if (!found)
        return false;
    const bool single = found->pay.min && found->pay.min == found->pay.max;
    if (single && least != most) {
        // "Minimum salary" and "Maximum salary" are two lines of one range.
        (least ? pay.min : pay.max) = found->pay.min;
        pay.currency = found->pay.currency.isEmpty() ? pay.currency : found->pay.currency;
        pay.period = found->pay.period ? found->pay.period : pay.period;
    } else if (!pay.isStated()) {
        pay = found->pay;
    }
    return found->usesAll;
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
    if (place.rest.isEmpty()) {
        if (meaning == Meaning::Location && place.workplace == Workplace::Remote && m_remotePlace.isEmpty())
            m_remotePlace = value.trimmed().toString();
        return used;
    }
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
    case Meaning::Closes: return takeClosing(value);
    case Meaning::Openings: return takeOpenings(value);
    default: return false;
    }
}

bool FactCollector::takeClosing(QStringView value)
{
    const auto day = findDay(value);
    if (!day || m_found.closesOn.isValid())
        return false;
    m_found.closesOn = *day;
    constexpr qsizetype longest = 5; // in words: "12 March 2026, 17:00"
    return countWords(value, longest) < longest;
}

/// "3", "2 positions"; a number of one opening is what is taken for granted.
bool FactCollector::takeOpenings(QStringView value)
{
    value = value.trimmed();
    if (value.size() > 1 && (value[0] == u'"' || value[0] == u'\''))
        value = value.sliced(1);
    qsizetype end = 0;
    while (end < value.size() && end < 4 && value[end].isDigit())
        ++end;
    const qlonglong count = value.first(end).toLongLong();
    const bool more = end < value.size() && (value[end].isDigit() || value[end] == u'-' || value[end] == u'.');
    if (count < 1 || more || m_found.openings != 1)
        return false;
    m_found.openings = count;
    return countWords(value, 4) < 3;
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

bool FactCollector::takeAside(const QString &aside)
{
    if (takeBareValue(aside) || take(Meaning::Pay, {}, aside) || (!aside.isEmpty() && aside == m_titlePlace))
        return true;
    hear(aside);
    return false;
}

void FactCollector::hearTitle(const QString &title)
{
    m_titlePlace = placeInTitle(title);
}

void FactCollector::hearPay(QStringView heading, QStringView line)
{
    const KeyWords words(heading, m_table);
    if (!holdsGroup(words, WordGroup::PayPhrase, 0, m_table) && !holdsGroup(words, WordGroup::Pay, 0, m_table)) {
        // "£13.50 per hour" among benefits is pay although nothing says so.
        if (const auto pay = m_found.pay.isStated() ? std::nullopt : readBarePay(line, m_table);
            pay && !pay->currency.isEmpty() && pay->period)
            m_found.pay = *pay;
        return;
    }
    const auto found = readLabelledPay(heading, line, m_table);
    const auto large = [](const std::optional<qint64> &amount) { return amount && *amount >= leastPay; };
    const bool told = found
                      && (!found->pay.currency.isEmpty() || found->pay.period
                          || (large(found->pay.min) && large(found->pay.max) && found->pay.min != found->pay.max));
    if (told && !m_found.pay.isStated())
        m_found.pay = found->pay;
    else if (told)
        takeSamePay(found->pay);
}

/// The same amounts once more may say the currency or the period, which were not said before.
void FactCollector::takeSamePay(const Pay &pay)
{
    const auto major = [](const std::optional<qint64> &amount, const QString &currency) {
        return amount ? majorUnits(*amount, currency) : -1.0;
    };
    Pay &known = m_found.pay;
    const bool same = qFuzzyCompare(major(known.min, known.currency), major(pay.min, pay.currency))
                      && qFuzzyCompare(major(known.max, known.currency), major(pay.max, pay.currency));
    if (!same)
        return;
    if (known.currency.isEmpty()) {
        known.currency = pay.currency;
        known.min = pay.min;
        known.max = pay.max;
    }
    if (!known.period)
        known.period = pay.period;
}

bool FactCollector::isWish(QStringView item) const
{
    return shortlist::isWish(withoutEmphasis(item), m_table);
}

void FactCollector::hear(QStringView line)
{
    if (const auto fact = factLine(line, m_table); fact && isFactHeading(fact->meaning))
        static_cast<void>(take(fact->meaning, fact->label, fact->value));
    if (!m_found.pay.isStated()) {
        if (const auto pay = findPay(line, m_table))
            m_found.pay = *pay;
        else if (!m_heardPay.isStated())
            m_heardPay = findPayRange(line, m_table).value_or(Pay());
    }
    if (!m_found.workplace)
        m_found.workplace = findWorkplace(line, m_table);
    hearClosing(line);
    if (!m_found.location.isEmpty())
        return;
    if (m_heardPlace.isEmpty())
        m_heardPlace = placeInProse(line, WordGroup::PlaceAhead, m_table);
    if (m_seats.isEmpty())
        m_seats = placeInProse(line, WordGroup::SeatsAhead, m_table);
}

bool FactCollector::isKnownHeading(QStringView heading) const
{
    return headingMeaning(heading, HeadingLook::Plain, m_table) != Meaning::Unknown;
}

/// "Apply by 3 May 2026", "Candidatures jusqu'au 15 mai 2026"
void FactCollector::hearClosing(QStringView line)
{
    constexpr qsizetype longest = 400; // in characters
    constexpr qsizetype longestCue = 4;
    if (m_found.closesOn.isValid() || line.size() > longest
        || std::none_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); }))
        return;
    const KeyWords words(line, m_table);
    for (qsizetype i = 0; i < words.count(); ++i) {
        for (qsizetype length = 1; length <= longestCue && i + length <= words.count(); ++length) {
            if (!m_table.has(words.run(i, length), WordGroup::Closes))
                continue;
            const qsizetype tail = std::min<qsizetype>(line.size(), 60);
            m_found.closesOn = findDay(line).value_or(findDay(line.last(tail)).value_or(QDate()));
            return;
        }
    }
}

FactOrigins::Knowledge FactCollector::knowledge() const
{
    FactOrigins::Knowledge known{};
    known[FactOrigins::Pay] = m_found.pay.isStated();
    known[FactOrigins::HeardPay] = m_heardPay.isStated();
    known[FactOrigins::Location] = !m_found.location.isEmpty();
    known[FactOrigins::TitlePlace] = !m_titlePlace.isEmpty();
    known[FactOrigins::HeardPlace] = !m_heardPlace.isEmpty();
    known[FactOrigins::RemotePlace] = !m_remotePlace.isEmpty();
    known[FactOrigins::Seats] = !m_seats.isEmpty();
    known[FactOrigins::Workplace] = m_found.workplace.has_value();
    known[FactOrigins::Employment] = !m_found.employmentType.isEmpty();
    known[FactOrigins::Organization] = !m_found.organization.isEmpty();
    known[FactOrigins::Department] = !m_found.department.isEmpty();
    known[FactOrigins::Requisition] = !m_found.requisition.isEmpty();
    known[FactOrigins::Closes] = m_found.closesOn.isValid();
    known[FactOrigins::Openings] = m_found.openings != 1;
    return known;
}

void FactCollector::noteOrigin(int line, const QString &words, bool isUsedUp)
{
    if (const FactOrigins::Knowledge known = knowledge(); m_origins.isNews(known))
        m_origins.note(known, line, words, isUsedUp || isPlainFact(words));
}

std::vector<InferredFact> FactCollector::inferred() const
{
    std::vector<InferredFact> all;
    m_origins.addTo(all, Fact::Pay, m_found.pay.isStated() ? FactOrigins::Pay : FactOrigins::HeardPay);
    if (const auto place = placeThatCounts(); place != FactOrigins::KnownCount)
        m_origins.addTo(all, Fact::Location, place);
    for (const auto &[fact, known] :
         {std::pair(Fact::Workplace, FactOrigins::Workplace), std::pair(Fact::Employment, FactOrigins::Employment),
          std::pair(Fact::Organization, FactOrigins::Organization),
          std::pair(Fact::Department, FactOrigins::Department), std::pair(Fact::Requisition, FactOrigins::Requisition),
          std::pair(Fact::Closes, FactOrigins::Closes), std::pair(Fact::Openings, FactOrigins::Openings)})
        m_origins.addTo(all, fact, known);
    return all;
}

/// What a label says; else the title, a sentence, "Remote" behind the label, where the organization is.
FactOrigins::Known FactCollector::placeThatCounts() const
{
    const FactOrigins::Knowledge known = knowledge();
    for (const auto place : {FactOrigins::Location, FactOrigins::TitlePlace, FactOrigins::HeardPlace,
                             FactOrigins::RemotePlace, FactOrigins::Seats}) {
        if (known[place])
            return place;
    }
    return FactOrigins::KnownCount;
}

QString FactCollector::place() const
{
    switch (placeThatCounts()) {
    case FactOrigins::Location: return m_found.location;
    case FactOrigins::TitlePlace: return m_titlePlace;
    case FactOrigins::HeardPlace: return m_heardPlace;
    case FactOrigins::RemotePlace: return m_remotePlace;
    case FactOrigins::Seats: return m_seats;
    default: return {};
    }
}

/// The pay in the currency that the place and the writing tell, where no code does.
Pay FactCollector::settledPay() const
{
    Pay pay = m_found.pay.isStated() ? m_found.pay : m_heardPay;
    if (!pay.isStated())
        return pay;
    const QString code = settledCurrency(pay.currency, m_region, place());
    if (code == pay.currency)
        return pay;
    const auto settle = [&pay, &code](std::optional<qint64> amount) {
        return amount ? minorUnits(majorUnits(*amount, pay.currency), code) : std::nullopt;
    };
    pay.min = settle(pay.min);
    pay.max = settle(pay.max);
    pay.currency = code;
    return pay;
}

void FactCollector::writeTo(Posting &posting) const
{
    posting.pay = settledPay();
    posting.location = place();
    posting.workplace = m_found.workplace;
    posting.employmentType = m_found.employmentType;
    posting.organization = m_found.organization;
    posting.department = m_found.department;
    posting.requisition = m_found.requisition;
    posting.closesOn = m_found.closesOn;
    posting.openings = m_found.openings;
}

void takeFacts(std::vector<Part> &parts, FactCollector &facts)
{
    for (Part &part : parts) {
        if (isChecklist(part.meaning))
            markFactsBehind(part, facts);
        for (Block &block : part.body) {
            const bool isUsed = isUsedUp(part, block, facts);
            if (!isUsed && part.meaning == Meaning::Section && block.kind != Block::Kind::Heading)
                facts.hearPay(part.heading, withoutEmphasis(block.text));
            facts.noteOrigin(block.line, block.text, isUsed);
            if (isUsed)
                block = {Block::Kind::Fact, block.line, 0, Meaning::Unknown, {}, {}};
        }
    }
}

} // namespace shortlist
