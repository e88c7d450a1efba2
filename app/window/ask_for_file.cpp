#include "window/ask_for_file.h"

#include <QFileDialog>
#include <QFileInfo>

namespace shortlist {

void askForFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> then)
{
    const bool isNew = question.kind != FileQuestion::Kind::Open;
    auto *dialog = new QFileDialog(parent, question.title, {}, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, question.kind == FileQuestion::Kind::SaveBeside);
    dialog->setDefaultSuffix(question.suffix);
    const QFileInfo place(question.place);
    if (place.isDir()) {
        dialog->setDirectory(question.place);
    } else if (!question.place.isEmpty()) {
        dialog->setDirectory(place.absolutePath());
        dialog->selectFile(place.fileName());
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

} // namespace shortlist
