package testudo.assignment;

/** One way to fire at one threat: so many rounds of some types, and the value that then comes through. */
record Column(int target, int[] weapons, int[] counts, double cost) {
    static Column nothing(FireProblem problem, int target) {
        return new Column(target, new int[0], new int[0], problem.valueOf(target));
    }

    /** What it costs with each round at its price. */
    double priced(double[] prices) {
        double sum = cost;
        for (int k = 0; k < weapons.length; k++) {
            sum += prices[weapons[k]] * counts[k];
        }
        return sum;
    }
}
