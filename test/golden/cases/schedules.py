"""Every learning rate schedule."""

from keras.optimizers import schedules
from recorder.schedule import ScheduleCase
from recorder.spec import Spec, described


def ExponentialDecay(start: float, steps: int, rate: float, **options: object) -> Spec:
    """Describe the schedule; all of a schedule's options have names here."""
    return described(schedules.ExponentialDecay)(
        initial_learning_rate=start, decay_steps=steps, decay_rate=rate, **options
    )


def InverseTimeDecay(start: float, steps: int, rate: float, **options: object) -> Spec:
    """Describe the schedule."""
    return described(schedules.InverseTimeDecay)(
        initial_learning_rate=start, decay_steps=steps, decay_rate=rate, **options
    )


def PolynomialDecay(start: float, steps: int, **options: object) -> Spec:
    """Describe the schedule."""
    return described(schedules.PolynomialDecay)(
        initial_learning_rate=start, decay_steps=steps, **options
    )


def CosineDecay(start: float, steps: int, **options: object) -> Spec:
    """Describe the schedule."""
    return described(schedules.CosineDecay)(
        initial_learning_rate=start, decay_steps=steps, **options
    )


def PiecewiseConstantDecay(boundaries: list[int], values: list[float]) -> Spec:
    """Describe the schedule."""
    return described(schedules.PiecewiseConstantDecay)(boundaries=boundaries, values=values)


CASES: list[ScheduleCase] = [
    ScheduleCase("exponential", ExponentialDecay(0.1, 10, 0.5)),
    ScheduleCase("exponential-staircase", ExponentialDecay(0.1, 10, 0.5, staircase=True)),
    ScheduleCase("inverse-time", InverseTimeDecay(0.1, 10, 0.5)),
    ScheduleCase("inverse-time-staircase", InverseTimeDecay(0.1, 10, 0.5, staircase=True)),
    ScheduleCase("piecewise-constant", PiecewiseConstantDecay([5, 10], [0.1, 0.05, 0.01])),
    ScheduleCase("polynomial", PolynomialDecay(0.1, 10)),
    ScheduleCase("polynomial-end", PolynomialDecay(0.1, 10, end_learning_rate=0.02)),
    ScheduleCase("polynomial-power", PolynomialDecay(0.1, 10, power=2.0)),
    ScheduleCase("polynomial-cycle", PolynomialDecay(0.1, 10, cycle=True)),
    ScheduleCase("cosine", CosineDecay(0.1, 10)),
    ScheduleCase("cosine-alpha", CosineDecay(0.1, 10, alpha=0.1)),
    ScheduleCase("cosine-warmup", CosineDecay(0.0, 10, warmup_target=0.1, warmup_steps=5)),
]
