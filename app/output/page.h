#pragma once

#include <QByteArray>
#include <QString>

namespace shortlist {

/// A page of text for people: title, facts, headed parts with paragraphs and items, broken at 96 columns. What it is
/// given is made fit for a terminal; empty texts take no room.
class Page {
public:
    void title(const QString &text);
    void heading(const QString &text);
    void fact(const QString &label, const QString &value);
    void paragraph(const QString &text);
    /// With a mark in front ("1.", "-") that the lines below the first are indented by.
    void item(const QString &mark, const QString &text);

    [[nodiscard]] QByteArray take() { return std::exchange(m_out, QByteArray()); }

private:
    void line(const QString &text);
    void indented(const QString &first, qsizetype indent, const QString &text);

    QByteArray m_out;
};

} // namespace shortlist
