#pragma once

#include "window/desk.h"

namespace shortlist {

class PaletteView;
struct PaletteEntry;

/// The palette of a window: what it offers for the words typed into it, and what happens when one is chosen.
class Palette : public QObject {
    Q_OBJECT

public:
    Palette(Desk &desk, QWidget *window);

    void open();
    [[nodiscard]] PaletteView *view() const { return m_view; }

Q_SIGNALS:
    void postingChosen(shortlist::PostingId posting);
    void candidateChosen(shortlist::CandidateId candidate);

private:
    void find(const QString &words);
    void take(const PaletteEntry &entry);

    Desk &m_desk;
    QWidget *m_window;
    PaletteView *m_view;
};

} // namespace shortlist
