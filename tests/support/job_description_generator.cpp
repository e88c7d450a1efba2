#include "job_description_generator.h"

#include "job_description_vocabulary.h"

#include <QStringEncoder>

#include <algorithm>
#include <random>

namespace shortlist {

namespace {

enum class HeadingStyle { Plain, Colon, Hash, HashColon, Bold, BoldColon, Capitals };

/// Draws numbers the same way everywhere: std::uniform_int_distribution differs between libraries.
class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint32>(limit)); }
    [[nodiscard]] bool oneIn(int chances) { return below(chances) == 0; }
    [[nodiscard]] QString pick(const QStringList &list) { return list[below(static_cast<int>(list.size()))]; }

private:
    std::mt19937 m_engine;
};

/// The text in windows-1252; empty where it cannot be written so, or is the same in UTF-8.
QByteArray windowsBytes(const QString &text)
{
    QByteArray bytes;
    bool plain = true;
    for (const QChar c : text) {
        plain = plain && c.unicode() < 0x80;
        switch (c.unicode()) {
        case 0x20ac: bytes += '\x80'; break;
        case 0x2019: bytes += '\x92'; break;
        case 0x2022: bytes += '\x95'; break;
        case 0x2013: bytes += '\x96'; break;
        case 0x2014: bytes += '\x97'; break;
        default:
            if (c.unicode() > 0xff)
                return {};
            bytes += static_cast<char>(c.unicode());
        }
    }
    return plain ? QByteArray() : bytes;
}

class Generator {
public:
    explicit Generator(quint32 seed) : m_dice(seed) {}

    [[nodiscard]] GeneratedJobDescription generate()
    {
        m_style = static_cast<HeadingStyle>(m_dice.below(7));
        m_bullet = m_dice.pick(bulletMarks());
        m_blanks = m_dice.below(3);
        addTitle();
        const bool factsFirst = m_dice.oneIn(3);
        if (factsFirst)
            addFacts();
        addSections();
        if (!factsFirst)
            addFacts();
        m_result.expected.posting.pay = m_pay;
        encode();
        return m_result;
    }

private:
    void addLine(const QString &line, bool usedUp)
    {
        if (m_blanks == 2 || (m_blanks == 1 && m_dice.oneIn(3)))
            m_result.lines += QString();
        m_result.lines += line;
        if (usedUp)
            m_result.usedUp += line;
    }
    [[nodiscard]] int lineNumber() const { return static_cast<int>(m_result.lines.size()); }

    void addTitle()
    {
        const QString title = m_dice.pick(titles());
        const QString mark
            = m_style == HeadingStyle::Hash || m_style == HeadingStyle::HashColon ? QStringLiteral("# ") : QString();
        addLine(mark + title + m_dice.pick(titleSuffixes()), true);
        m_result.expected.posting.title = title;
    }

    void addHeading(const QString &words)
    {
        switch (m_style) {
        case HeadingStyle::Plain: return addLine(words, true);
        case HeadingStyle::Colon: return addLine(words + u':', true);
        case HeadingStyle::Hash: return addLine(QStringLiteral("## ") + words, true);
        case HeadingStyle::HashColon: return addLine(QStringLiteral("##") + words + u':', true);
        case HeadingStyle::Bold: return addLine(QStringLiteral("**%1**").arg(words), true);
        case HeadingStyle::BoldColon:
            return addLine((m_dice.oneIn(2) ? QStringLiteral("**%1:**") : QStringLiteral("**%1**:")).arg(words), true);
        case HeadingStyle::Capitals: return addLine(words.toUpper(), true);
        }
    }

    void addSections()
    {
        std::vector<int> order{0, 1, 2, 3, 4};
        for (size_t i = order.size() - 1; i > 0; --i)
            std::swap(order[i], order[static_cast<size_t>(m_dice.below(static_cast<int>(i) + 1))]);
        for (const int section : order) {
            switch (section) {
            case 0: addSummary(); break;
            case 1: addList(CriterionKind::Responsibility, responsibilityHeadings()); break;
            case 2: addList(CriterionKind::Required, requiredHeadings()); break;
            case 3: addList(CriterionKind::Preferred, preferredHeadings()); break;
            default: addProseSection(); break;
            }
        }
    }

    void addSummary()
    {
        if (m_dice.oneIn(4))
            return;
        addHeading(m_dice.pick(summaryHeadings()));
        QStringList lines;
        for (int i = 0; i <= m_dice.below(3); ++i)
            lines += m_dice.pick(sentences()) + u' ' + m_dice.pick(sentences());
        for (const QString &line : std::as_const(lines))
            addLine(line, false);
        m_result.expected.posting.summary = lines.join(u'\n');
    }

    void addProseSection()
    {
        if (m_dice.oneIn(2))
            return;
        Section section;
        section.heading = m_dice.pick(sectionHeadings());
        addHeading(section.heading);
        if (m_style == HeadingStyle::Capitals)
            section.heading = section.heading.toUpper();
        m_result.expected.sectionLines.push_back(lineNumber());
        QStringList lines;
        for (int i = 0; i <= m_dice.below(4); ++i) {
            const QString text = m_dice.pick(benefits());
            addLine(m_bullet.startsWith(u'1') ? QStringLiteral("- ") + text : m_bullet + text, false);
            lines += QStringLiteral("- ") + text;
        }
        section.text = lines.join(u'\n');
        m_result.expected.sections.push_back(section);
    }

    void addList(CriterionKind kind, const QStringList &headings)
    {
        addHeading(m_dice.pick(headings));
        const int count = m_dice.oneIn(8) ? 0 : m_dice.oneIn(6) ? m_dice.below(41) : 1 + m_dice.below(12);
        for (int i = 1; i <= count; ++i)
            addItem(kind, i);
    }

    void addItem(CriterionKind kind, int number)
    {
        Criterion criterion;
        criterion.kind = kind;
        criterion.assess = kind == CriterionKind::Responsibility ? Assess::Rate : Assess::Screen;
        criterion.text
            = m_dice.pick(itemTexts()) + (m_dice.oneIn(2) ? u' ' + m_dice.pick(itemTails()) : QString()) + u'.';
        QString source = criterion.text;
        if (m_dice.below(5) < 3) {
            criterion.heading = m_dice.pick(leadIns());
            source = leadIn(criterion.heading) + u' ' + criterion.text;
        }
        QString mark = m_bullet;
        if (mark.startsWith(u'1'))
            mark.replace(0, 1, QString::number(number));
        const int line = addWrapped(mark, source);
        m_result.expected.criteria.push_back(criterion);
        m_result.expected.criterionLines.push_back(line);
    }

    /// The lead-in as it may stand in a source, `A &* B:*` too.
    [[nodiscard]] QString leadIn(const QString &heading)
    {
        if (heading.contains(u'&') && m_dice.oneIn(2))
            return QString(heading).replace(u'&', QStringLiteral("&*")) + QStringLiteral(":*");
        return m_dice.pick(leadInForms()).arg(heading);
    }

    /// Adds an item, sometimes over several lines, and says where it begins.
    [[nodiscard]] int addWrapped(const QString &mark, const QString &source)
    {
        const qsizetype cut = m_dice.oneIn(6) ? source.indexOf(u' ', source.size() / 2) : -1;
        // A line that begins with a dash or a star would be an item of its own.
        if (cut < 0 || !source[cut + 1].isLetterOrNumber()) {
            addLine(mark + source, false);
            return lineNumber();
        }
        addLine(mark + source.first(cut), false);
        const int line = lineNumber();
        addLine(QStringLiteral("    ") + source.sliced(cut + 1), false);
        return line;
    }

    void addFacts()
    {
        Posting &posting = m_result.expected.posting;
        if (!m_dice.oneIn(5))
            addPay();
        if (m_dice.oneIn(2)) {
            posting.location = m_dice.pick(cities());
            addLine(m_dice.pick({QStringLiteral("Location: "), QStringLiteral("Job location: "),
                                 QStringLiteral("Office location: ")})
                        + posting.location,
                    true);
        }
        if (m_dice.oneIn(2)) {
            const auto &entry
                = workplaceLines()[static_cast<size_t>(m_dice.below(static_cast<int>(workplaceLines().size())))];
            posting.workplace = entry.second;
            if (posting.location.isEmpty() && entry.first.startsWith(QLatin1String("Work Location: Remote")))
                posting.location = QStringLiteral("Remote");
            addLine(entry.first, true);
        }
        if (m_dice.oneIn(3)) {
            posting.employmentType = m_dice.pick({QStringLiteral("Full-time"), QStringLiteral("Part-time"),
                                                  QStringLiteral("Permanent"), QStringLiteral("Contract")});
            addLine(m_dice.pick({QStringLiteral("Job Type: "), QStringLiteral("Employment type: ")})
                        + posting.employmentType,
                    true);
        }
        if (m_dice.oneIn(4)) {
            posting.department = m_dice.pick(
                {QStringLiteral("Engineering"), QStringLiteral("People and culture"), QStringLiteral("Finance")});
            addLine(QStringLiteral("Department: ") + posting.department, true);
        }
    }

    void addPay()
    {
        const MoneyForm &form = moneyForms()[static_cast<size_t>(m_dice.below(static_cast<int>(moneyForms().size())))];
        const PeriodForm &period
            = periodForms()[static_cast<size_t>(m_dice.below(static_cast<int>(periodForms().size())))];
        const qint64 low = 1000 + m_dice.below(90'000);
        const qint64 high = low + 100 + m_dice.below(50'000);
        const int cents = form.decimals ? m_dice.below(100) : 0;
        const bool thousands = form.thousands;
        const qint64 lowUnits = thousands ? low / 1000 * 1000 : low;
        const qint64 highUnits = thousands ? high / 1000 * 1000 + 1000 : high;
        const QString lowText = form.write(lowUnits, cents);
        const QString highText = form.write(highUnits, cents);
        const auto minor = [&form, cents](qint64 units) { return form.minorDigits == 0 ? units : units * 100 + cents; };
        QString text;
        switch (m_dice.below(5)) {
        case 0:
            text = lowText;
            m_pay.min = m_pay.max = minor(lowUnits);
            break;
        case 1:
            text = QStringLiteral("from ") + lowText;
            m_pay.min = minor(lowUnits);
            break;
        case 2:
            text = QStringLiteral("up to ") + highText;
            m_pay.max = minor(highUnits);
            break;
        default:
            text = lowText + m_dice.pick(rangeSigns()) + highText;
            m_pay.min = minor(lowUnits);
            m_pay.max = minor(highUnits);
            break;
        }
        m_pay.currency = form.currency;
        m_pay.period = period.period;
        addLine(m_dice.pick(payLabels()) + text + period.text, true);
    }

    void encode()
    {
        const QStringList ends{QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")};
        const QString text
            = m_result.lines.join(m_dice.pick(ends)) + (m_dice.oneIn(2) ? QStringLiteral("\n") : QString());
        m_result.expected.encoding = QStringLiteral("UTF-8");
        switch (m_dice.below(6)) {
        case 0: return encodeAs(text, QStringEncoder::Utf16LE, "\xff\xfe", QStringLiteral("UTF-16LE"));
        case 1: return encodeAs(text, QStringEncoder::Utf16BE, "\xfe\xff", QStringLiteral("UTF-16BE"));
        case 2: m_result.bytes = "\xef\xbb\xbf" + text.toUtf8(); return;
        case 3:
            if (const QByteArray bytes = windowsBytes(text); !bytes.isEmpty()) {
                m_result.bytes = bytes;
                m_result.expected.encoding = QStringLiteral("windows-1252");
                return;
            }
            [[fallthrough]];
        default: m_result.bytes = text.toUtf8(); return;
        }
    }

    void encodeAs(const QString &text, QStringEncoder::Encoding encoding, const QByteArray &mark, const QString &name)
    {
        QStringEncoder encoder(encoding, QStringEncoder::Flag::Stateless);
        m_result.bytes = mark + QByteArray(encoder(text));
        m_result.expected.encoding = name;
    }

    Dice m_dice;
    HeadingStyle m_style = HeadingStyle::Plain;
    QString m_bullet;
    int m_blanks = 0; ///< 0 none, 1 here and there, 2 everywhere
    Pay m_pay;
    GeneratedJobDescription m_result;
};

} // namespace

GeneratedJobDescription generateJobDescription(quint32 seed)
{
    return Generator(seed).generate();
}

} // namespace shortlist
