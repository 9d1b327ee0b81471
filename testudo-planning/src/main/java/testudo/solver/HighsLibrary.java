package testudo.solver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The functions of the HiGHS C interface that a session calls; loaded when first touched. */
final class HighsLibrary {
    private static final SymbolLookup SYMBOLS = NativeLibrary.load();

    static final MethodHandle CREATE = handle("Highs_create", FunctionDescriptor.of(ADDRESS));
    static final MethodHandle DESTROY = handle("Highs_destroy", FunctionDescriptor.ofVoid(ADDRESS));
    static final MethodHandle PASS_MIP = onSolver("Highs_passMip", passMip());
    static final MethodHandle ADD_ROW = onSolver("Highs_addRow", JAVA_DOUBLE, JAVA_DOUBLE, JAVA_INT, ADDRESS, ADDRESS);
    static final MethodHandle COLUMN_BOUNDS = onSolver("Highs_changeColBounds", JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
    static final MethodHandle COLUMN_COST = onSolver("Highs_changeColCost", JAVA_INT, JAVA_DOUBLE);
    static final MethodHandle ROW_BOUNDS = onSolver("Highs_changeRowBounds", JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
    static final MethodHandle CLEAR_WHOLENESS = onSolver("Highs_clearIntegrality");
    static final MethodHandle SET_SOLUTION = onSolver("Highs_setSolution", ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    static final MethodHandle GET_SOLUTION = onSolver("Highs_getSolution", ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    static final MethodHandle RUN = onSolver("Highs_run");
    static final MethodHandle STATUS = onSolver("Highs_getModelStatus");
    static final MethodHandle INT_INFO = onSolver("Highs_getIntInfoValue", ADDRESS, ADDRESS);
    static final MethodHandle LONG_INFO = onSolver("Highs_getInt64InfoValue", ADDRESS, ADDRESS);
    static final MethodHandle DOUBLE_INFO = onSolver("Highs_getDoubleInfoValue", ADDRESS, ADDRESS);
    static final MethodHandle OPTION_TYPE = onSolver("Highs_getOptionType", ADDRESS, ADDRESS);
    static final MethodHandle SET_FLAG = onSolver("Highs_setBoolOptionValue", ADDRESS, JAVA_INT);
    static final MethodHandle SET_INT = onSolver("Highs_setIntOptionValue", ADDRESS, JAVA_INT);
    static final MethodHandle SET_TEXT = onSolver("Highs_setStringOptionValue", ADDRESS, ADDRESS);
    static final MethodHandle SET_DOUBLE = onSolver("Highs_setDoubleOptionValue", ADDRESS, JAVA_DOUBLE);
    static final MethodHandle ZERO_CLOCKS = onSolver("Highs_zeroAllClocks");
    static final MethodHandle SET_CALLBACK = onSolver("Highs_setCallback", ADDRESS, ADDRESS);
    static final MethodHandle START_CALLBACK = onSolver("Highs_startCallback", JAVA_INT);
    static final MethodHandle STOP_CALLBACK = onSolver("Highs_stopCallback", JAVA_INT);
    static final MethodHandle CALLBACK_ITEM =
            handle("Highs_getCallbackDataOutItem", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));

    private HighsLibrary() {}

    /** A function that takes the solver first and returns the solver's verdict. */
    private static MethodHandle onSolver(String name, MemoryLayout... arguments) {
        List<MemoryLayout> all = new ArrayList<>(List.of(ADDRESS));
        all.addAll(Arrays.asList(arguments));
        return handle(name, FunctionDescriptor.of(JAVA_INT, all.toArray(MemoryLayout[]::new)));
    }

    private static MethodHandle handle(String name, FunctionDescriptor shape) {
        return Linker.nativeLinker().downcallHandle(SYMBOLS.findOrThrow(name), shape);
    }

    /** Three counts, row- or column-wise, sense, offset, then nine arrays. */
    private static MemoryLayout[] passMip() {
        MemoryLayout[] arguments = new MemoryLayout[15];
        Arrays.fill(arguments, 0, 5, JAVA_INT);
        arguments[5] = JAVA_DOUBLE;
        Arrays.fill(arguments, 6, 15, ADDRESS);
        return arguments;
    }
}
