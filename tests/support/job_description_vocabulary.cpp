#include "job_description_vocabulary.h"

namespace shortlist {

namespace {

/// One phrase a line.
QStringList lines(const char *text)
{
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

const QStringList &titles()
{
    static const QStringList list
        = lines("Senior Beekeeper (Orchards)\nBridge Engineer\nHead of Lighthouse Operations\n"
                "Ferry Captain\nData Engineer, Tides\nC++ Developer\nNight Baker\n"
                "Requirements Engineer\nBenefits Administrator\nLead Cartographer / Surveyor\n"
                "Café Manager");
    return list;
}

const QStringList &titleSuffixes()
{
    static const QStringList list{{},
                                  QStringLiteral(" (m/f/d)"),
                                  {},
                                  QStringLiteral(" — Job Description"),
                                  QStringLiteral(" - Job Description"),
                                  QStringLiteral(" – job description"),
                                  QStringLiteral(" | Job Posting"),
                                  QStringLiteral(" (Job Description)"),
                                  QStringLiteral(": Job Description"),
                                  QStringLiteral(" Job Description")};
    return list;
}

const QStringList &summaryHeadings()
{
    static const QStringList list
        = lines("Position summary\nJob Summary\nAbout the role\nOverview\nRole overview\nThe role\n"
                "Summary\nJob purpose\nAbout the Position");
    return list;
}

const QStringList &responsibilityHeadings()
{
    static const QStringList list
        = lines("Key responsibilities\nResponsibilities\nWhat you'll do\nWhat you’ll do\nYour tasks\n"
                "Duties and Responsibilities\nEssential duties & responsibilities\nYou will\n"
                "Main tasks\nYour key responsibilities\nWhat You Will Be Doing");
    return list;
}

const QStringList &requiredHeadings()
{
    static const QStringList list
        = lines("Required qualifications\nRequirements\nQualifications\nWhat we're looking for\n"
                "Minimum qualifications\nSkills and experience\nMust have\nWhat you bring\n"
                "Education & experience\nWho you are\nRequired skills");
    return list;
}

const QStringList &preferredHeadings()
{
    static const QStringList list
        = lines("Preferred qualifications\nNice to have\nNice-to-haves\nBonus points\nDesired skills\n"
                "Preferred skills & experience\nGood to have\nQualifications (preferred)");
    return list;
}

const QStringList &sectionHeadings()
{
    static const QStringList list
        = lines("Benefits\nWhat we offer\nPerks and benefits\nWhy join us\nWhat's in it for you");
    return list;
}

const QStringList &bulletMarks()
{
    static const QStringList list{QStringLiteral("- "),  QStringLiteral("* "),   QStringLiteral("• "),
                                  QStringLiteral("● "),  QStringLiteral("· "),   QStringLiteral("– "),
                                  QStringLiteral("1. "), QStringLiteral("1) "),  QStringLiteral("•\t"),
                                  QStringLiteral("•"),   QStringLiteral("-   "), QStringLiteral("- [ ] ")};
    return list;
}

const QStringList &leadIns()
{
    static const QStringList list
        = lines("Harbour planning & upkeep\nImplementation\nAPI design\nHives & honey\n"
                "Safety/first aid & rescue\nCross-team collaboration\nDebugging\nC++ & Qt\n"
                "Care for the smallest of details\nPostmortems\nIncident response & lessons learned");
    return list;
}

const QStringList &leadInForms()
{
    static const QStringList list{QStringLiteral("%1:"),       QStringLiteral("**%1:**"),   QStringLiteral("**%1**:"),
                                  QStringLiteral("*%1:*"),     QStringLiteral("*%1*:"),     QStringLiteral("%1:*"),
                                  QStringLiteral("%1:**"),     QStringLiteral("%1**:"),     QStringLiteral("**%1:"),
                                  QStringLiteral("__%1:__"),   QStringLiteral("_%1_:"),     QStringLiteral("**%1** –"),
                                  QStringLiteral("** %1: **"), QStringLiteral("***%1:***"), QStringLiteral("%1 :")};
    return list;
}

const QStringList &itemTexts()
{
    static const QStringList list = lines("Keep the charts of the bay in order and correct them after every storm\n"
                                          "Write clear, tested code (services, batch jobs) in C#, Go or Node.js\n"
                                          "Meet the crew at 10:30 and hand the watch over\n"
                                          "Read https://example.org/handbook and improve it\n"
                                          "Know snake_case from camelCase and when to use which\n"
                                          "Work with a yearly budget of $2,000,000 for new lamps\n"
                                          "Search with A* and know why 2 * 3 is 6\n"
                                          "5+ years at sea or a comparable record\n"
                                          "Answer questions within 24/7 on-call weeks\n"
                                          "Bachelor’s degree, or the experience that stands for one\n"
                                          "Explain the tides, e.g. to children\n"
                                          "Design lamps that last; repair those that do not\n"
                                          "Fluent Portuguese – spoken every day on board\n"
                                          "Naïve questions welcome, façades less so");
    return list;
}

const QStringList &itemTails()
{
    static const QStringList list = lines("with people from three harbours\nand share what you learn\n"
                                          "for the whole fleet (42 boats)\nuntil the work is done\n"
                                          "so that nobody has to ask twice: not today, not later");
    return list;
}

const QStringList &standoutLines()
{
    static const QStringList list
        = lines("**Must have a licence for ferries**\nMUST HAVE A LICENCE FOR FERRIES\n"
                "**Responsible for the lamps of the bay**\nRESPONSIBLE FOR THE LAMPS OF THE BAY\n"
                "**A boat of your own is desirable**\nA BOAT OF YOUR OWN IS DESIRABLE\n"
                "**Years of experience count:**\n**Required by law: a whistle**\nLOOKING FOR CALM HANDS\n"
                "**Knots are optional**\n__Minimum of two storms__\nTHE SEA IS WIDE");
    return list;
}

const QStringList &sentences()
{
    static const QStringList list = lines("Our boats carry bread between the islands every morning.\n"
                                          "You keep the lamps burning and the books in order.\n"
                                          "The crew is small, the sea is not.\n"
                                          "Last year we moved goods for 3,000,000 EUR of revenue.\n"
                                          "We ask much and explain why.\n"
                                          "Storms are rare; paperwork is not.");
    return list;
}

const QStringList &benefits()
{
    static const QStringList list
        = lines("30 days of leave\nA training budget of 1.000 €\nFree bread\nA room with a view\n"
                "Bonus of up to $5,000 after the season\nPension plan");
    return list;
}

const QStringList &cities()
{
    static const QStringList list
        = lines("Lisbon, Portugal\nKarlsruhe\nPorto/Berlin\nSt. John's\nNew York, NY 10001\nMünchen");
    return list;
}

const QStringList &payLabels()
{
    static const QStringList list = lines("Pay: \nSalary: \nSalary range: \nCompensation: \n**Pay:** \nBase salary: ");
    return list;
}

const QStringList &rangeSigns()
{
    static const QStringList list{QStringLiteral(" – "), QStringLiteral(" - "),  QStringLiteral("–"),
                                  QStringLiteral("-"),   QStringLiteral(" to "), QStringLiteral(" — ")};
    return list;
}

const std::vector<std::pair<QString, Workplace>> &workplaceLines()
{
    static const std::vector<std::pair<QString, Workplace>> list{
        {QStringLiteral("Work Location: In person"), Workplace::Onsite},
        {QStringLiteral("Work Location: Remote"), Workplace::Remote},
        {QStringLiteral("Work location: Hybrid"), Workplace::Hybrid},
        {QStringLiteral("Workplace: On-site"), Workplace::Onsite},
        {QStringLiteral("Workplace type: Fully remote"), Workplace::Remote},
        {QStringLiteral("**Work model:** hybrid"), Workplace::Hybrid}};
    return list;
}

QString MoneyForm::write(qint64 units, int cents) const
{
    QString digits = QString::number(thousands ? units / 1000 : units);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, group);
    if (decimals)
        digits += point + QStringLiteral("%1").arg(cents, 2, 10, QLatin1Char('0'));
    return before + digits + (thousands ? QStringLiteral("k") : QString()) + after;
}

const std::vector<MoneyForm> &moneyForms()
{
    const QString comma = QStringLiteral(",");
    const QString dot = QStringLiteral(".");
    static const std::vector<MoneyForm> list{
        {QStringLiteral("USD"), 2, QStringLiteral("$"), {}, comma, u'.', true, false},
        {QStringLiteral("USD"), 2, QStringLiteral("US$"), {}, comma, u'.', false, false},
        {QStringLiteral("USD"), 2, QStringLiteral("$"), {}, {}, u'.', false, true},
        {QStringLiteral("USD"), 2, {}, QStringLiteral("$"), {}, u'.', false, false},
        {QStringLiteral("CAD"), 2, QStringLiteral("CA$"), {}, comma, u'.', false, false},
        {QStringLiteral("EUR"), 2, {}, QStringLiteral(" €"), dot, u',', true, false},
        {QStringLiteral("EUR"), 2, {}, QStringLiteral("€"), dot, u',', false, false},
        {QStringLiteral("EUR"), 2, QStringLiteral("EUR "), {}, QStringLiteral(" "), u',', false, false},
        {QStringLiteral("EUR"), 2, QStringLiteral("€ "), {}, comma, u'.', false, false},
        {QStringLiteral("GBP"), 2, QStringLiteral("£"), {}, comma, u'.', false, false},
        {QStringLiteral("GBP"), 2, QStringLiteral("£"), {}, {}, u'.', false, true},
        {QStringLiteral("CHF"), 2, QStringLiteral("CHF "), {}, QStringLiteral("'"), u'.', true, false},
        {QStringLiteral("JPY"), 0, QStringLiteral("¥"), {}, comma, u'.', false, false},
        {QStringLiteral("SEK"), 2, {}, QStringLiteral(" SEK"), QStringLiteral(" "), u',', false, false},
        {QStringLiteral("PLN"), 2, {}, QStringLiteral(" PLN"), {}, u',', false, false}};
    return list;
}

const std::vector<PeriodForm> &periodForms()
{
    static const std::vector<PeriodForm> list{{std::nullopt, {}},
                                              {PayPeriod::Hour, QStringLiteral(" per hour")},
                                              {PayPeriod::Hour, QStringLiteral("/hr")},
                                              {PayPeriod::Day, QStringLiteral(" per day")},
                                              {PayPeriod::Week, QStringLiteral(" a week")},
                                              {PayPeriod::Month, QStringLiteral(" per month")},
                                              {PayPeriod::Month, QStringLiteral("/month")},
                                              {PayPeriod::Month, QStringLiteral(" gross per month")},
                                              {PayPeriod::Year, QStringLiteral(" per year")},
                                              {PayPeriod::Year, QStringLiteral(" a year")},
                                              {PayPeriod::Year, QStringLiteral(" annually")},
                                              {PayPeriod::Year, QStringLiteral(" p.a.")}};
    return list;
}

} // namespace shortlist
