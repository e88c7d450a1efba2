#pragma once

#include "palette_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace shortlist {

/// Finds postings, candidates and actions by a few letters. Type, choose with the arrows, Enter.
class PaletteView final : public QDialog {
    Q_OBJECT

public:
    explicit PaletteView(QWidget *parent = nullptr);

    void setEntries(std::vector<PaletteEntry> entries);
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void chosen(const shortlist::PaletteEntry &entry);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();

    PaletteModel *m_model;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace shortlist
