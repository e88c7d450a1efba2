#pragma once

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;

namespace shortlist {

/// How a page is held; Sideways for wide tables.
enum class PageTurn { Upright, Sideways };

/// The one way to print: a page of HTML on what has pages, with page numbers where there are several. Loads nothing but
/// what the page holds.
void printOn(QPagedPaintDevice &device, const QString &html);
/// The same as a PDF on A4.
[[nodiscard]] QByteArray printedPage(const QString &html, PageTurn turn = PageTurn::Upright);
/// How many pages that PDF has.
[[nodiscard]] int pagesOf(const QString &html, PageTurn turn = PageTurn::Upright);

} // namespace shortlist
