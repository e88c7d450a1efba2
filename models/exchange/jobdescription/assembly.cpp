#include "assembly.h"

#include "emphasis.h"
#include "facts.h"
#include "items.h"

namespace shortlist {

namespace {

CriterionKind kindOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Required: return CriterionKind::Required;
    case Meaning::Preferred: return CriterionKind::Preferred;
    default: return CriterionKind::Responsibility;
    }
}

void addLine(QString &text, const QString &line)
{
    if (line.isEmpty())
        return;
    if (!text.isEmpty())
        text += u'\n';
    text += line;
}

class Assembler {
public:
    explicit Assembler(FactCollector &facts) : m_facts(facts) {}

    void add(const Part &part)
    {
        if (part.line == 0 || part.meaning == Meaning::Summary)
            addToSummary(part);
        else if (isChecklist(part.meaning))
            addChecklist(part);
        else
            addSection(part);
    }

    [[nodiscard]] JobDescription take() { return std::move(m_result); }

private:
    [[nodiscard]] QString lineOf(const Block &block)
    {
        if (block.kind == Block::Kind::Bullet) {
            const QString text = withoutEmphasis(block.text);
            m_facts.hear(text);
            m_facts.noteOrigin(block.line, text, false);
            if (text.isEmpty())
                return {};
            return (block.number.isEmpty() ? QStringLiteral("-") : block.number) + u' ' + text;
        }
        m_facts.hear(block.text);
        m_facts.noteOrigin(block.line, block.text, false);
        return block.text;
    }

    void leaveUnplaced(const Block &block) { addLine(m_result.posting.unplaced, lineOf(block)); }

    void addToSummary(const Part &part)
    {
        for (const Block &block : part.body) {
            if (block.kind == Block::Kind::Fact)
                leaveUnplaced(block);
            else
                addLine(m_result.posting.summary, lineOf(block));
        }
    }

    void addSectionText(const Part &part, const QString &text)
    {
        Section section;
        section.heading = part.heading;
        section.text = text;
        m_result.sections.push_back(std::move(section));
        m_result.sectionLines.push_back(part.line);
    }

    void addSection(const Part &part)
    {
        QString text;
        for (const Block &block : part.body)
            addLine(text, lineOf(block));
        if (!text.isEmpty())
            addSectionText(part, text);
        else if (!isFactHeading(part.meaning))
            addLine(m_result.posting.unplaced, part.heading);
    }

    void addChecklist(const Part &part)
    {
        const Checklist list = readChecklist(part);
        QString text;
        for (const Block &block : list.prose)
            addLine(part.describesRole ? m_result.posting.summary : text, lineOf(block));
        if (!text.isEmpty())
            addSectionText(part, text);
        else if (!m_facts.isKnownHeading(part.heading)) // it says more than that a list follows
            addLine(m_result.posting.unplaced, part.heading);
        for (const Block &block : list.behind)
            leaveUnplaced(block);
        const CriterionKind kind = kindOf(part.meaning);
        for (const Item &item : list.items) {
            Criterion criterion;
            const bool wish = kind == CriterionKind::Required && m_facts.isWish(item.whole);
            criterion.kind = wish ? CriterionKind::Preferred : kind;
            criterion.heading = item.words.heading;
            criterion.text = item.words.text;
            criterion.assess = kind == CriterionKind::Responsibility ? Assess::Rate : Assess::Screen;
            m_result.criteria.push_back(std::move(criterion));
            m_result.criterionLines.push_back(item.line);
            if (wish)
                m_result.wishLines.push_back(item.line);
        }
    }

    FactCollector &m_facts;
    JobDescription m_result;
};

} // namespace

JobDescription assemble(const std::vector<Part> &parts, FactCollector &facts)
{
    Assembler assembler(facts);
    for (const Part &part : parts)
        assembler.add(part);
    return assembler.take();
}

} // namespace shortlist
