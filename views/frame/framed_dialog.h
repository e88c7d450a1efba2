#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace shortlist {

class PrimaryButton;

/// A dialog as large as a window: above what it is about, with a line that sums up and one that says what is wrong; its
/// parts; and below its buttons, the one that does it last. Hair lines between.
class FramedDialog : public QDialog {
    Q_OBJECT

public:
    /// Why it could not be read or stored; what was chosen stays. Empty: nothing is wrong.
    virtual void showProblem(const QString &sentence);

protected:
    /// `name`: of the dialog's objects: "import" has import_dialog, import_summary, import_problem, import_run.
    FramedDialog(const QString &name, const QString &title, QWidget *parent);

    void setHeading(const QString &heading);
    void setSummary(const QString &summary);
    void addPart(QWidget *part, int stretch = 0);
    /// At the start of the footer, each after the one before.
    void addToFooter(QWidget *widget, int stretch = 0);
    QPushButton *addButton(const QString &text);
    /// Ends the footer: Cancel, and what the dialog is for.
    PrimaryButton *addDoing(const QString &text);
    /// What the button says that leaves the dialog, where Cancel is not true any more.
    void setLeaving(const QString &text);
    [[nodiscard]] QProgressBar *addProgress();
    /// A panel in the colour of paper.
    [[nodiscard]] static QWidget *makePanel();

private:
    QString m_name;
    QVBoxLayout *m_parts;
    QHBoxLayout *m_footer;
    QLabel *m_heading;
    QLabel *m_summary;
    QLabel *m_problem;
    QPushButton *m_leave = nullptr;
};

} // namespace shortlist
