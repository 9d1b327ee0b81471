package testudo.calibration.record;

import java.time.YearMonth;

/** One class by calendar month: how many were launched and how many of them neutralised; 0 launched where a month is missing. */
public final class Series {
    private final YearMonth first;
    private final int[] launched;
    private final int[] neutralised;

    Series(YearMonth first, int[] launched, int[] neutralised) {
        this.first = first;
        this.launched = launched;
        this.neutralised = neutralised;
    }

    public int length() {
        return launched.length;
    }

    public YearMonth month(int index) {
        return first.plusMonths(index);
    }

    int index(YearMonth month) {
        return (month.getYear() - first.getYear()) * 12 + month.getMonthValue() - first.getMonthValue();
    }

    public int launched(int index) {
        return launched[index];
    }

    public int neutralised(int index) {
        return neutralised[index];
    }

    double share(int index) {
        return (double) neutralised[index] / launched[index];
    }

    public boolean observed(int index) {
        return launched[index] > 0;
    }

    /** Index of the first month with a launch, or the length where there is none. */
    public int firstObserved() {
        int index = 0;
        while (index < launched.length && launched[index] == 0) {
            index++;
        }
        return index;
    }
}
