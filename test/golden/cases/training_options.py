"""What training can be told: weights of samples, regularizers, constraints, optimizers, losses."""

import numpy as np
from keras import constraints
from recorder.spec import described
from recorder.training import TrainingCase
from recorder.vocabulary import (
    GRU,
    L1,
    L1L2,
    L2,
    LSTM,
    Dense,
    Input,
    Sequential,
    TimeDistributed,
)

from cases.losses import Huber
from cases.optimizers import SGD, Adagrad, Adam, AdamW, RMSprop
from cases.schedules import ExponentialDecay
from cases.training import ADAM, LABELS, MSE, STEPS, X, encoder

MaxNorm = described(constraints.MaxNorm)
MinMaxNorm = described(constraints.MinMaxNorm)
NonNeg = described(constraints.NonNeg)
UnitNorm = described(constraints.UnitNorm)

# Targets that every loss can take.
SHARES = np.random.default_rng(20261127).uniform(0.1, 0.9, (6, 2)).astype("float32")

CASES: list[TrainingCase] = [
    TrainingCase(
        # The reported loss has the regularizers in it.
        "regularizers",
        encoder(
            LSTM(
                3,
                kernel_regularizer=L2(0.05),
                recurrent_regularizer=L1(0.02),
                bias_regularizer=L1L2(l1=0.01, l2=0.02),
                activity_regularizer=L2(0.1),
            )
        ),
        MSE | {"metrics": ["mean_squared_error"]},
        (X,),
        ((6, 2),),
    ),
    TrainingCase(
        "constraints",
        Sequential(
            [
                Input((4, 2)),
                LSTM(
                    3,
                    kernel_constraint=MaxNorm(0.5),
                    recurrent_constraint=UnitNorm(),
                    bias_constraint=NonNeg(),
                ),
                Dense(2, kernel_constraint=MinMaxNorm(min_value=0.3, max_value=0.6, rate=0.5)),
            ]
        ),
        MSE,
        (X,),
        ((6, 2),),
    ),
    TrainingCase(
        "constraints-names",
        Sequential(
            [
                Input((4, 2)),
                GRU(3, kernel_constraint="unit_norm", bias_constraint="non_neg"),
                Dense(2, kernel_constraint="max_norm"),
            ]
        ),
        {"optimizer": Adam(learning_rate=0.5), "loss": "mean_squared_error"},
        (X,),
        ((6, 2),),
    ),
    TrainingCase(
        "ragged-last-batch", encoder(LSTM(3)), MSE, ((5, 4, 2),), ((5, 2),), batch_size=2, epochs=2
    ),
    TrainingCase(
        # Four samples with the loss 1 and a last one with 100: (4 * 1 + 1 * 100) / 5 = 20.8, where
        # the mean of both batches would be 50.5.
        "ragged-loss-20.8",
        Sequential([Input((1,)), Dense(1, use_bias=False)]),
        {"optimizer": SGD(learning_rate=0.0), "loss": "mean_squared_error"},
        (np.ones((5, 1), "float32"),),
        (np.array([[1], [1], [1], [1], [10]], "float32"),),
        batch_size=4,
        weights=([[0]],),
    ),
    TrainingCase(
        "sample-weight",
        encoder(LSTM(3)),
        MSE | {"metrics": ["mean_absolute_error"]},
        (X,),
        ((6, 2),),
        fit={"sample_weight": np.array([1, 2, 0, 0.5, 3, 1], "float32")},
    ),
    TrainingCase(
        "sample-weight-timesteps",
        Sequential([Input((4, 2)), LSTM(3, return_sequences=True), TimeDistributed(Dense(3))]),
        MSE,
        (X,),
        (STEPS,),
        fit={"sample_weight": np.linspace(0, 2, 24, dtype="float32").reshape(6, 4)},
    ),
    TrainingCase(
        "class-weight",
        Sequential([Input((4, 2)), GRU(3), Dense(3, activation="softmax")]),
        {"optimizer": ADAM, "loss": "sparse_categorical_crossentropy"},
        (X,),
        (LABELS,),
        fit={"class_weight": {0: 1.0, 1: 3.0, 2: 0.5}},
    ),
    TrainingCase(
        # The last third is held out before anything is shuffled.
        "validation-split",
        encoder(GRU(3)),
        MSE,
        ((9, 4, 2),),
        ((9, 2),),
        epochs=2,
        fit={"validation_split": 0.34},
    ),
    *(
        TrainingCase(
            f"optimizer-{name}",
            encoder(GRU(3)),
            {"optimizer": optimizer, "loss": Huber()},
            (X,),
            ((6, 2),),
        )
        for name, optimizer in {
            "sgd-momentum": SGD(learning_rate=0.1, momentum=0.9, nesterov=True),
            "rmsprop": RMSprop(),
            "adamw": AdamW(learning_rate=0.01, weight_decay=0.1),
            "adagrad": Adagrad(learning_rate=0.1),
            "clipnorm": Adam(learning_rate=0.01, clipnorm=0.1),
            "global-clipnorm": SGD(learning_rate=0.1, global_clipnorm=0.1),
            "schedule": Adam(learning_rate=ExponentialDecay(0.1, 2, 0.5)),
        }.items()
    ),
    *(
        TrainingCase(
            f"loss-{loss.replace('_', '-')}",
            Sequential([Input((3,)), Dense(2, activation="sigmoid")]),
            {"optimizer": "sgd", "loss": loss},
            ((6, 3),),
            (SHARES,),
        )
        for loss in (
            "mean_absolute_error",
            "mean_absolute_percentage_error",
            "mean_squared_logarithmic_error",
            "huber",
            "log_cosh",
            "kl_divergence",
            "poisson",
            "hinge",
            "squared_hinge",
            "cosine_similarity",
        )
    ),
]
