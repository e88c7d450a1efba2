#pragma once

#include "shown/posting_summary.h"

#include <QDate>
#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTableView;

namespace shortlist {

class PrimaryButton;
class TextTableModel;

/// What to export.
struct ExportChoices {
    QString what = QStringLiteral("applications"); ///< as on the command line
    PostingId posting;                             ///< null: of all
    QDate asOf;

    friend bool operator==(const ExportChoices &, const ExportChoices &) = default;
};

/// An export before it is written: what, as of which day, its first rows, and where to.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(QDate today, QWidget *parent = nullptr);

    void setPostings(const std::vector<PostingSummary> &postings, PostingId chosen);
    [[nodiscard]] const ExportChoices &choices() const { return m_choices; }
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    void setPreview(const QStringList &headers, const std::vector<QStringList> &rows, bool isAll);
    /// Why it could not be read or written.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void choicesChanged();
    void browseRequested();
    void exportRequested(const QString &path);

private:
    QWidget *buildChoices(QDate today);
    QWidget *buildFooter();
    void readChoices();
    void allow();

    ExportChoices m_choices;
    TextTableModel *m_rows;
    QComboBox *m_what;
    QComboBox *m_posting;
    QDateEdit *m_asOf;
    QLineEdit *m_path;
    QLabel *m_note;
    QLabel *m_problem;
    QTableView *m_table;
    PrimaryButton *m_export = nullptr;
};

} // namespace shortlist
