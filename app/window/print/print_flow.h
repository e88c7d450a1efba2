#pragma once

#include "window/desk.h"
#include "window/print/print_page.h"

namespace shortlist {

/// A page that goes to paper or into a file.
struct PrintedDocument {
    QString name; ///< of a file, as a person would call it
    QString html;
    PageTurn turn = PageTurn::Upright;
};

/// Asks for a place and writes the PDF there; what is there is replaced when the new one is whole.
void savePdf(Desk &desk, QWidget *parent, const PrintedDocument &document);
/// The PDF at that place, made outside the window's thread, and a message that says so, or why not.
void writePdf(Desk &desk, QWidget *parent, const QString &path, const PrintedDocument &document);
/// Asks for a printer, and prints what the PDF shows.
void print(QWidget *parent, const PrintedDocument &document);

} // namespace shortlist
