package dev.limber.theme;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContainsExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.NotEqualsExpression;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the operators {@code contains}, {@code ==} and {@code !=} compare HTML as text. */
final class HtmlComparisons {
    private static final Map<String, Supplier<BinaryExpression<?>>> COMPARISONS =
            Map.of("contains", Contains::new, "==", Equal::new, "equals", Equal::new, "!=", Unequal::new);

    private HtmlComparisons() {}

    /** The operator, or one of the same symbol that knows HTML. */
    static BinaryOperator of(BinaryOperator operator) {
        return Optional.ofNullable(COMPARISONS.get(operator.getSymbol()))
                .<BinaryOperator>map(comparison -> new BinaryOperatorImpl(
                        operator.getSymbol(),
                        operator.getPrecedence(),
                        comparison,
                        operator.getType(),
                        operator.getAssociativity()))
                .orElse(operator);
    }

    private static final class Contains extends ContainsExpression {
        @Override
        public void setLeft(Expression<?> operand) {
            super.setLeft(new Plain(operand));
        }

        @Override
        public void setRight(Expression<?> operand) {
            super.setRight(new Plain(operand));
        }
    }

    private static final class Equal extends EqualsExpression {
        @Override
        public void setLeft(Expression<?> operand) {
            super.setLeft(new Plain(operand));
        }

        @Override
        public void setRight(Expression<?> operand) {
            super.setRight(new Plain(operand));
        }
    }

    private static final class Unequal extends NotEqualsExpression {
        @Override
        public void setLeft(Expression<?> operand) {
            super.setLeft(new Plain(operand));
        }

        @Override
        public void setRight(Expression<?> operand) {
            super.setRight(new Plain(operand));
        }
    }

    /** An operand whose HTML is text. */
    private record Plain(Expression<?> operand) implements Expression<Object> {
        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return HtmlValues.plain(operand.evaluate(self, context));
        }

        @Override
        public int getLineNumber() {
            return operand.getLineNumber();
        }

        @Override
        public void accept(NodeVisitor visitor) {
            operand.accept(visitor);
        }
    }
}
