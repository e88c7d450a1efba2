#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace shortlist {

/// A page of HTML to print: headings, paragraphs and tables. Whatever it is given is escaped.
class HtmlPage {
public:
    /// `points`: of the text's font.
    explicit HtmlPage(const QString &title, int points = 9);

    void heading(const QString &text);
    void paragraph(const QString &text);
    void muted(const QString &text);
    /// The first cell of a row is its heading; a row with a single cell is a heading over all columns.
    /// `firstPercent`: the width of the first column; 0: as it comes.
    void table(const QStringList &header, const std::vector<QStringList> &rows, int firstPercent = 0);

    [[nodiscard]] QString take();

private:
    void element(const char *opening, const char *closing, const QString &text);

    QString m_html;
};

} // namespace shortlist
