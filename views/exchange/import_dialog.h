#pragma once

#include "shown/import_preview.h"
#include "shown/posting_summary.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QTableView;

namespace shortlist {

class ColumnChoices;
class ImportPreviewModel;
class PrimaryButton;

/// What an import of people would do, before it does it: columns, rows, numbers, and the choices that they follow.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const QString &fileName, QWidget *parent = nullptr);

    void setFields(const std::vector<std::pair<QString, QString>> &fields);
    /// `chosen`: the one to begin with.
    void setPostings(const std::vector<PostingSummary> &postings, PostingId chosen);
    [[nodiscard]] const ImportChoices &choices() const { return m_choices; }
    void setPreview(const ImportPreview &preview);
    void showProgress(qint64 done, qint64 total, bool isImporting);
    /// Why it failed; the choices stay.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void choicesChanged();
    void importRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader(const QString &fileName);
    QWidget *buildChoices();
    QWidget *buildTable();
    QWidget *buildFooter();
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
    QLabel *m_summary;
    QLabel *m_problem;
    QTableView *m_table;
    QLabel *m_reason;
    QProgressBar *m_progress;
    PrimaryButton *m_import = nullptr;
};

} // namespace shortlist
