#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace shortlist {

/// How a page is held; Sideways for wide tables.
enum class PageTurn { Upright, Sideways };

/// Told before each page how many are done, of how many; false cancels.
using PageStep = std::function<bool(qint64 done, qint64 total)>;

/// The one way to print: a page of HTML on what has pages, with page numbers where there are several. Loads nothing but
/// what the page holds. Cancelled where a step says so.
[[nodiscard]] Result<> printOn(QPagedPaintDevice &device, const QString &html, const PageStep &step = {});
/// The same as a PDF on A4.
[[nodiscard]] Result<QByteArray> printedPage(const QString &html, PageTurn turn = PageTurn::Upright,
                                             const PageStep &step = {});
/// How many pages that PDF has.
[[nodiscard]] int pagesOf(const QString &html, PageTurn turn = PageTurn::Upright);

} // namespace shortlist
