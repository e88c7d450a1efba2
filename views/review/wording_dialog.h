#pragma once

#include "wording_model.h"

#include <QDialog>

class QListView;

namespace shortlist {

class HintedText;

/// A posting's text with the words underlined that keep people away without need, and beside it the reasons and what to
/// write instead. It suggests; nothing is changed here.
class WordingDialog final : public QDialog {
    Q_OBJECT

public:
    WordingDialog(const QString &text, WordingModel *model, QWidget *parent = nullptr);

    [[nodiscard]] WordingModel *model() const { return m_model; }

private:
    QWidget *buildHeader();
    void select(const QModelIndex &index);

    WordingModel *m_model;
    HintedText *m_text;
    QListView *m_list;
};

} // namespace shortlist
