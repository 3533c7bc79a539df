"""Every optimizer with its options."""

from collections.abc import Callable

from keras import optimizers
from recorder.optimizer import OptimizerCase
from recorder.spec import Spec, described

from cases.schedules import CosineDecay, ExponentialDecay, PiecewiseConstantDecay

SGD = described(optimizers.SGD)
RMSprop = described(optimizers.RMSprop)
Adam = described(optimizers.Adam)
AdamW = described(optimizers.AdamW)
Adagrad = described(optimizers.Adagrad)

OPTIMIZERS: dict[str, Callable[..., Spec]] = {
    "sgd": SGD,
    "rmsprop": RMSprop,
    "adam": Adam,
    "adamw": AdamW,
    "adagrad": Adagrad,
}

CASES: list[OptimizerCase] = [
    *(
        OptimizerCase(f"{name}-{option}", optimizer(**options))
        for name, optimizer in OPTIMIZERS.items()
        for option, options in {
            "default": {},
            "learning-rate": {"learning_rate": 0.1},
            "clipnorm": {"learning_rate": 0.1, "clipnorm": 1.0},
            "clipvalue": {"learning_rate": 0.1, "clipvalue": 0.5},
            "global-clipnorm": {"learning_rate": 0.1, "global_clipnorm": 1.0},
            "weight-decay": {"learning_rate": 0.1, "weight_decay": 0.05},
            "schedule": {"learning_rate": ExponentialDecay(0.1, 2, 0.5)},
        }.items()
    ),
    OptimizerCase("sgd-momentum", SGD(learning_rate=0.1, momentum=0.9)),
    OptimizerCase("sgd-nesterov", SGD(learning_rate=0.1, momentum=0.9, nesterov=True)),
    OptimizerCase(
        "sgd-momentum-weight-decay", SGD(learning_rate=0.1, momentum=0.9, weight_decay=0.1)
    ),
    OptimizerCase("sgd-clipnorm-large", SGD(learning_rate=0.1, clipnorm=100.0)),
    OptimizerCase(
        "sgd-piecewise", SGD(learning_rate=PiecewiseConstantDecay([1, 2], [0.3, 0.2, 0.1]))
    ),
    OptimizerCase("rmsprop-rho", RMSprop(learning_rate=0.01, rho=0.5)),
    OptimizerCase("rmsprop-momentum", RMSprop(learning_rate=0.01, momentum=0.9)),
    OptimizerCase("rmsprop-centered", RMSprop(learning_rate=0.01, centered=True)),
    OptimizerCase(
        "rmsprop-centered-momentum", RMSprop(learning_rate=0.01, centered=True, momentum=0.9)
    ),
    OptimizerCase("rmsprop-epsilon", RMSprop(learning_rate=0.01, epsilon=0.1)),
    OptimizerCase("adam-betas", Adam(learning_rate=0.01, beta_1=0.5, beta_2=0.9)),
    OptimizerCase("adam-epsilon", Adam(learning_rate=0.01, epsilon=0.1)),
    OptimizerCase("adam-amsgrad", Adam(learning_rate=0.01, beta_2=0.5, amsgrad=True)),
    OptimizerCase("adam-cosine", Adam(learning_rate=CosineDecay(0.1, 3))),
    OptimizerCase("adam-long", Adam(learning_rate=0.01), steps=20),
    OptimizerCase("adamw-amsgrad", AdamW(learning_rate=0.01, beta_2=0.5, amsgrad=True)),
    OptimizerCase("adagrad-start", Adagrad(learning_rate=0.1, initial_accumulator_value=1.0)),
    OptimizerCase("adagrad-epsilon", Adagrad(learning_rate=0.1, epsilon=0.1)),
]
