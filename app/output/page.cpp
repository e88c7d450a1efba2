#include "output/page.h"

#include "output/shown_text.h"

namespace shortlist {

namespace {

constexpr qsizetype pageWidth = 96;
constexpr qsizetype labelWidth = 18;

} // namespace

void Page::line(const QString &text)
{
    m_out += text.toUtf8();
    m_out += '\n';
}

void Page::indented(const QString &first, qsizetype indent, const QString &text)
{
    const QString padding(indent, u' ');
    QString before = first + padding.mid(displayWidth(first));
    for (const QString &one : wrapped(onSeveralLines(text), pageWidth - indent)) {
        line(one.isEmpty() ? QString() : before + one);
        before = padding;
    }
}

void Page::title(const QString &text)
{
    if (!m_out.isEmpty())
        line({});
    const QString shown = onOneLine(text);
    line(shown);
    line(QString(qMin(displayWidth(shown), pageWidth), u'='));
}

void Page::heading(const QString &text)
{
    line({});
    line(onOneLine(text));
}

void Page::fact(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        indented(label, labelWidth, value);
}

void Page::paragraph(const QString &text)
{
    if (!text.isEmpty())
        indented({}, 2, text);
}

void Page::item(const QString &mark, const QString &text)
{
    indented(QStringLiteral("  ") + mark, 2 + displayWidth(mark) + 1, text);
}

} // namespace shortlist
