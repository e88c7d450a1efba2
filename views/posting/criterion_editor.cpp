#include "posting/criterion_editor.h"

#include "posting/criterion_words.h"
#include "posting/edited_field.h"
#include "style/tokens.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

QString storedText(const Criterion &criterion, const QString &name)
{
    if (name == QLatin1String("heading"))
        return criterion.heading;
    if (name == QLatin1String("text"))
        return criterion.text;
    if (name == QLatin1String("weight"))
        return QString::number(criterion.weight, 'g', 12);
    if (name == QLatin1String("must_have"))
        return criterion.mustHave ? QStringLiteral("true") : QStringLiteral("false");
    if (name == QLatin1String("assess"))
        return QString(wordOf(criterion.assess));
    return name == QLatin1String("anchor_1")   ? criterion.anchor1
           : name == QLatin1String("anchor_3") ? criterion.anchor3
                                               : criterion.anchor5;
}

EditedField *anchorField(const char *name, const QString &label)
{
    EditedField *field = EditedField::text(name, label, 1, 4, true);
    field->setLabelHidden();
    return field;
}

} // namespace

CriterionEditor::CriterionEditor(const Criterion &criterion, QWidget *parent)
    : QWidget(parent), m_id(criterion.id), m_anchors(new QWidget)
{
    setObjectName(QStringLiteral("criterion_editor"));
    EditedField::Choices ways;
    for (const Assess one : {Assess::Rate, Assess::Screen, Assess::None})
        ways.push_back({QString(wordOf(one)), assessName(one)});
    auto *heading = EditedField::line("heading", tr("Heading"), tr("Heading, if it has one"));
    auto *text = EditedField::text("text", tr("Text"), 1, 10, true);
    auto *assess = EditedField::choice("assess", tr("Assessed"), ways);
    auto *weight = EditedField::number("weight", tr("Weight"));
    auto *mustHave = EditedField::check("must_have", tr("Must-have"));
    m_fields = {heading,
                text,
                assess,
                weight,
                mustHave,
                anchorField("anchor_1", tr("A rating of 1 looks like")),
                anchorField("anchor_3", tr("A rating of 3 looks like")),
                anchorField("anchor_5", tr("A rating of 5 looks like"))};
    heading->setLabelHidden();
    text->setLabelHidden();
    QFont bold = heading->control()->font();
    bold.setBold(true);
    heading->control()->setFont(bold);
    qobject_cast<QPlainTextEdit *>(text->control())->setPlaceholderText(tr("What it asks for"));
    weight->setFixedWidth(7 * unit());

    auto *anchors = new QGridLayout(m_anchors);
    anchors->setContentsMargins(0, 0, 0, 0);
    anchors->setSpacing(unit() / 2);
    auto *caption = new QLabel(tr("What a rating looks like"));
    caption->setFont(labelFont());
    caption->setForegroundRole(QPalette::PlaceholderText);
    anchors->addWidget(caption, 0, 0, 1, 2);
    for (int i = 0; i < 3; ++i) {
        anchors->addWidget(new QLabel(QString::number(2 * i + 1)), i + 1, 0, Qt::AlignTop);
        anchors->addWidget(m_fields[size_t{5} + static_cast<size_t>(i)], i + 1, 1);
    }
    anchors->setColumnStretch(1, 1);

    auto *done = new QPushButton(tr("Done"));
    done->setToolTip(tr("Done (Enter; Shift+Enter begins a line)"));
    connect(done, &QPushButton::clicked, this, &CriterionEditor::submitted);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(unit());
    facts->addWidget(assess, 1, Qt::AlignTop);
    facts->addWidget(weight, 0, Qt::AlignTop);
    auto *last = new QHBoxLayout;
    last->addWidget(mustHave, 1);
    last->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit() + 3, unit(), unit(), unit());
    column->setSpacing(unit() / 2 + 1);
    column->addWidget(heading);
    column->addWidget(text);
    column->addLayout(facts);
    column->addWidget(m_anchors);
    column->addLayout(last);
    for (EditedField *field : m_fields) {
        connect(field, &EditedField::edited, this, &CriterionEditor::edited);
        connect(field, &EditedField::submitted, this, &CriterionEditor::submitted);
        connect(field, &EditedField::cancelled, this, &CriterionEditor::cancelled);
    }
    setStored(criterion);
}

void CriterionEditor::setStored(const Criterion &criterion)
{
    for (EditedField *field : m_fields)
        field->setStored(storedText(criterion, field->name()));
    m_anchors->setVisible(criterion.assess == Assess::Rate);
}

EditedField *CriterionEditor::field(const QString &name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&name](const EditedField *field) { return field->name() == name; });
    return found == m_fields.end() ? nullptr : *found;
}

void CriterionEditor::settle(const QString &name, const QString &posted, const QString &problem)
{
    if (EditedField *one = field(name))
        one->settle(posted, problem);
}

void CriterionEditor::flush()
{
    if (m_fields[0]->shown().isEmpty())
        m_fields[1]->flush(); // first, so that there is something without the heading
    for (EditedField *field : m_fields)
        field->flush();
}

void CriterionEditor::discard()
{
    for (EditedField *field : m_fields)
        field->discard();
}

bool CriterionEditor::isDirty() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const EditedField *field) { return field->isDirty(); });
}

void CriterionEditor::takeFocus()
{
    const bool hasHeading = !m_fields[0]->shown().isEmpty();
    m_fields[hasHeading ? 0 : 1]->control()->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(m_fields[0]->control()); line && hasHeading)
        line->end(false);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_fields[1]->control()))
        text->moveCursor(QTextCursor::End);
}

int CriterionEditor::heightFor(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

bool CriterionEditor::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT heightChanged();
    return done;
}

} // namespace shortlist
