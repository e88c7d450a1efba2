#include "window/review/wording_underlines.h"

#include "language/text_language.h"
#include "review/hinted_text.h"
#include "style/tokens.h"
#include "text.h"
#include "window/posting/posting_screen.h"
#include "wording/wording_rules.h"

#include <QApplication>
#include <QHelpEvent>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QToolTip>

namespace shortlist {

namespace {

class WordingHighlighter final : public QSyntaxHighlighter {
public:
    WordingHighlighter(const QPlainTextEdit &editor, const WordingRules *rules)
        : QSyntaxHighlighter(editor.document()), m_editor(editor), m_rules(rules)
    {
    }

    [[nodiscard]] const WordingRules *rules() const { return m_rules; }

private:
    void highlightBlock(const QString &text) override
    {
        if (!m_rules)
            return;
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Tokens::of(m_editor.palette()).warn);
        for (const WordingHint &hint : m_rules->check(text))
            setFormat(static_cast<int>(hint.begin), static_cast<int>(hint.length), format);
    }

    const QPlainTextEdit &m_editor;
    const WordingRules *m_rules;
};

WordingHighlighter *highlighterOf(const QPlainTextEdit &editor)
{
    for (QObject *child : editor.document()->children()) {
        if (auto *found = dynamic_cast<WordingHighlighter *>(child))
            return found;
    }
    return nullptr;
}

} // namespace

WordingUnderlines::WordingUnderlines(QWidget *window) : QObject(window), m_window(window)
{
    // Later, because the focus also moves while widgets are destroyed.
    connect(qApp, &QApplication::focusChanged, this, &WordingUnderlines::lookAround, Qt::QueuedConnection);
}

/// Editors come and go with what is shown; the focus moves whenever something new is.
void WordingUnderlines::lookAround()
{
    const auto *screen = m_window->findChild<PostingScreen *>();
    if (!screen)
        return;
    QList<QPlainTextEdit *> fresh;
    QString all;
    for (QPlainTextEdit *editor : screen->findChildren<QPlainTextEdit *>()) {
        if (qobject_cast<HintedText *>(editor))
            continue;
        all += editor->toPlainText().left(4000) + u'\n';
        if (!highlighterOf(*editor))
            fresh += editor;
    }
    if (fresh.isEmpty())
        return;
    const QString language = languageOf(all);
    for (QPlainTextEdit *editor : std::as_const(fresh))
        attachTo(editor, language);
}

void WordingUnderlines::attachTo(QPlainTextEdit *editor, const QString &language)
{
    new WordingHighlighter(*editor, wordingRules(language)); // belongs to the document
    editor->viewport()->installEventFilter(this);
}

QString WordingUnderlines::hintAt(const QPlainTextEdit &editor, int position)
{
    const WordingHighlighter *highlighter = highlighterOf(editor);
    const QTextBlock block = editor.document()->findBlock(position);
    if (!highlighter || !highlighter->rules() || !block.isValid())
        return {};
    const qsizetype at = position - block.position();
    for (const WordingHint &hint : highlighter->rules()->check(block.text())) {
        if (hint.begin <= at && at < hint.begin + hint.length)
            return Text::tr("%1. Instead: %2").arg(hint.reason, hint.alternative);
    }
    return {};
}

bool WordingUnderlines::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = event->type() == QEvent::ToolTip ? qobject_cast<QPlainTextEdit *>(watched->parent()) : nullptr;
    if (!editor)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString hint = hintAt(*editor, editor->cursorForPosition(help->pos()).position());
    if (hint.isEmpty())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(hint.toHtmlEscaped()), editor);
    return true;
}

} // namespace shortlist
