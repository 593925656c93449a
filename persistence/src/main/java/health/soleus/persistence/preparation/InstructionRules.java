package health.soleus.persistence.preparation;

import java.util.List;

/** The instruction rules of the unit, each in every version it ever had. */
public interface InstructionRules {
  /** The newest version of each rule, in the fixed order of evaluation. */
  List<InstructionRule> active();
}
