#pragma once

#include "shown/robustness.h"

#include <QDialog>

namespace shortlist {

/// How far the order depends on the weights: the share of weightings that keep the first, drawn and in words.
class RobustDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RobustDialog(const RobustnessShown &shown, QWidget *parent = nullptr);
};

} // namespace shortlist
