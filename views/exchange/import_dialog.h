#pragma once

#include "frame/framed_dialog.h"
#include "shown/import_preview.h"
#include "shown/posting_summary.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QTableView;

namespace shortlist {

class ColumnChoices;
class ImportPreviewModel;

/// What an import of people would do, before it does it: columns, rows, numbers, and the choices that they follow.
class ImportDialog final : public FramedDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const QString &fileName, QWidget *parent = nullptr);

    void setFields(const std::vector<std::pair<QString, QString>> &fields);
    /// `chosen`: the one to begin with.
    void setPostings(const std::vector<PostingSummary> &postings, PostingId chosen);
    [[nodiscard]] const ImportChoices &choices() const { return m_choices; }
    void setPreview(const ImportPreview &preview);
    void showProgress(qint64 done, qint64 total, bool isImporting);
    void showProblem(const QString &sentence) override;

Q_SIGNALS:
    void choicesChanged();
    void importRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildChoices();
    QWidget *buildTable();
    QComboBox *addChoice(QHBoxLayout &row, const QString &name);
    void readChoices();
    void choose(const QString &header, const QString &field, const QString &fieldBefore);
    void present(const ImportPreview &preview);
    void fitOutcomes();
    void explainRow();

    ImportChoices m_choices;
    ImportPreviewModel *m_rows;
    ColumnChoices *m_columns;
    QComboBox *m_posting = nullptr;
    QComboBox *m_onDuplicate = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_encoding = nullptr;
    QTableView *m_table;
    QLabel *m_reason;
    QProgressBar *m_progress = nullptr;
    PrimaryButton *m_import = nullptr;
};

} // namespace shortlist
