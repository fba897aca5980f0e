package phrase

// englishCues: what is denied or supposed stands after the word that does so,
// as a rule; a predicate such as "is not at issue" stands behind its subject.
var englishCues = []cue{
	{denies, after, 0, []string{
		`not (a|an|any|) (finding|question|matter|allegation|accusation|case|complaint|claim|result|consequence)`,
		`no (finding|allegation|evidence|indication|suggestion|sign|question|suspicion|issue|problem|complaint|concern|reason to)`,
		`not (been|being|currently|at present|in any way|yet|) (find|found|allege|claim|suspect|suggest|concern|relate|involve|regard|base|say|mean|imply|accuse|assert|contend|cover|about|because|due|connected|on account|on the ground)`,
		`no ... (complaint|allegation|accusation|claim|finding)`, `(nobody|no one)`, `not (ask|request|offer|invite|urge)`, `not (all|every|each)`, `nothing to do with`, `nothing in (this|the|our) (letter|notice|message|mail|email|decision|report) ... (suggest|imply|mean|say|claim|allege|accuse|question|challenge)`, `nothing (is|was) (built|based)`, `unrelated to`, `rather than`, `instead of`, `other than`, `apart from`, `neither`, `nor`, `none of`,
	}},
	{denies, before, 0, []string{
		`not (been|being|) (called into question|in question|at issue|in dispute|alleged|established|challenge|question|contest|raise|part of|the reason|the basis|why|the issue|the problem|affect|relevant|suspect)`,
		`not (apply|arise|play|form|count|matter)`, `plays no part`, `is ruled out`, `(measured|assessed|calculated) (separately|elsewhere)`, `(is|are|was|were) (a|) separate (reminder|notice|topic|point|matter)`, `(has|have|had) nothing to do with (the above|the present|it|this|that)`,
		`within (tolerance|limit|the limit|standard)`, `out of the question`, `irrelevant`,
	}},
	{denies, next, 4, []string{`no`}},
	{denies, next, 3, []string{`not`, `never`, `without`}},
	{voids, clause, 0, []string{
		`not (only|just)`, `(can|could) not (be|) (rule|ruled|exclude|deny)`, `without (doubt|delay|question)`, `no (doubt|later|longer|less|more than)`, `(tell|know) (me|us|) (if|whether)`, `whether or not`, `not later`,
	}},
	{instance, after, 0, []string{
		`such as`, `e g`, `for (example|instance)`, `including but not limited`,
		`(activity|violation|practice|conduct|act|policy|offence|offense|breach|reason|ground|behaviour|behavior|issue|infringement) including`,
	}},
	{whether, clause, 0, []string{
		`(may|might|could|can) (also|) (result|lead|cause|face|lose|suspend|terminate|restrict|remove|close|block|withhold|take)`,
		`(will|are|is|shall) (be|) (sanctioned|punished|penalised|penalized|prosecuted)`,
		`(may|might|could|can) (also|) be (suspend|terminate|restrict|remove|block|close|subject|withheld)`,
		`where (established|found|proven)`, `(are|is) dealt with`, `in future`, `in the future`, `next time`, `going forward`, `subject to`,
	}},
	{whether, after, 0, []string{
		`if`, `unless`, `should (you|the|your|any)`, `in case`, `in the event`, `whenever`, `provided that`, `prevent`, `avoid`,
		`please (do not|never)`, `(must|should|may|shall) not`,
	}},
	{whether, sentence, 0, []string{
		`(lead|leads|result|results) (to|in) (a |the |) (suspension|termination|restriction|closure)`,
		`(treated|dealt with|handled|governed|covered) (under|by) (separate|other|different) (rule|policy|policies|procedure)`,
		`(standard|standing|usual|general) (footer|wording|text)`, `boilerplate`, `usual (catalogue|list)`, `standard list`, `(is|are) (all |) standard`,
		`(typical|common|usual) (reason|cause|ground) (for|of) (a|any|) (sale|selling|account|) (stop|suspension|block|restriction|removal)`, `(document|paper|certificate|file|invoice|item|goods|product|listing) (found|shown|proven) to (have been|be) ... (are|is) (passed|rejected|forwarded|reported|refused|referred|removed|blocked|destroyed)`,
		`zero tolerance`, `no tolerance`, `not tolerate`, `(all|every|any) seller`, `seller (who|that)`, `anyone who`,
		`(policy|policies|guideline|rule) (on|about|regarding) ... (can be found|available|describe|explain|publish)`,
		`(found|available|learn more|read more|see|visit) ... seller university`, `general reminder`, `statistics`, `(of|out of) ... (notifications|notices|cases|reports|suspensions) (handled|received|closed|sent) (in|last|during)`, `strictly (prohibited|forbidden)`,
	}},
	{guesses, after, 0, []string{
		`(asked|asks|ask|asking|wonder) ... (whether|if)`, `whether`, `(some|several|buyers|customers|competitor) ... (alleged|allege|called|call|claimed)`, `one (would|might) think`, `(my|our|best) guess`, `(you|they|she|he|client) (took|take|taken) (this|it) to be`, `(you|client|seller) (assume|assumed|believe|believed|suspect|suspected|feared|thought)`, `i (guess|think|thought|suppose|assume|believe)`, `maybe`, `perhaps`, `probably`, `at first`, `look like`, `seem`,
		`(friend|someone|somebody|people|guy) (in (the|our|my|a) (group|chat|forum|channel|community) |) (say|said|told|think|thought|claim|guess|reckon)`, `(tell|know) (me|us|) (if|whether)`, `not sure (if|whether|why)`, `wonder`,
	}},
	{guesses, sentence, 0, []string{`imho`, `my (note|wife|accountant|friend|boss|partner|buddy|brother)`, `(competitor|rival) ... (told|say|said)`}},
	{states, sentence, 0, []string{
		`we (have|) (find|found|confirm|determine|identify|conclude|establish|detect|verify)`,
		`(has|have) been (found|confirm|determine|identify|establish|detect|verify)`, `you (have|) (sell|sold|enter|list|use|send|sent|register|ship)`,
	}},
	{begins, clause, 0, []string{`but`, `however`, `rather`, `instead`, `yet`, `although`, `though`, `whereas`, `while`, `nevertheless`}},
	{joins, clause, 0, []string{`and`}},
	{lists, clause, 0, []string{`(or|nor)`}},
	{denies, sentence, 0, []string{
		`nothing (was|has been|is|were) (found|amiss|wrong|noted|held against|established)`, `(that|this|it) (is|was) a (separate|different) (matter|case|issue|question)`,
		`(matter|case|notice|warning|request|complaint) ... (ended|was closed|is closed|been closed|was withdrawn|been withdrawn|was lifted|not been reopened)`,
		`(count|counts|counted|treated|scored|handled|dealt with) (as usual|separately|elsewhere)`,
		`(this|that|these|they|it|which) (has|have) been (dealt with|handled|treated) (under|in) (your|the|a|) (delivery|shipping|service|separate|different|other)`,
	}},
	{denies, sentence, 0, []string{`(prove|proved|found|turned out|was|were|is|are) (to be |) (unfounded|groundless|untrue|baseless|a false alarm|not true|mistaken)`}},
	{denies, previous, 0, []string{
		`(those|these|they|both|that|this|it|the) ... not (the|a|) (reason|basis|ground|subject|cause|point)`,
		`(that|the|this|those|these) (matter|request|case|inquiry|enquiry|issue|point|complaint|question) ... (closed|settled|resolved|finished|concluded|been dealt with)`,
		`not support (that|this) (reading|view)`, `(that|this|it) (is|was) a slip`, `(that|those|these|they) ... not come into it`, `it (is|was|has been) (closed|settled|resolved|withdrawn)`, `(that|this) (is|was|would be) (a mistake|mistaken|wrong|a misunderstanding|a misreading|incorrect)`,
		`(that|those|these|they|this|both) ... (not held against|not part of|play no part|plays no part|left aside|handled separately|for another team|no longer at issue)`,
	}},
	{denies, sentence, 0, []string{`(which|that|this|it) (is|are|was|were) (all |) (within|below|inside|under) (the |) (tolerance|limit|norm|permitted|allowed)`}},
	{finite, clause, 0, []string{
		`(is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall)`, `(you|we|it|they|he|she|which|who|please|this|there|i)`,
	}},
	{addresses, sentence, 0, []string{
		`(note|message|instruction|notice|attention) (for|to) (the|any|all|) (automated|automatic|ai|llm|machine|language model|bot)`,
		`(to|for|dear|hello|hi|hey|attention) (the|any|all|an|every|) (ai|llm|automated) (assistant|reader|parser|tool|agent|summariser|classifier|model|program)`,
		`(note|message|instruction|notice|dear|hello|attention) (for|to|) (the|any|all|) (parser|chatbot|bot|crawler|summariser|classifier|assistant)`,
		`(if|should) you (are|be) (an|a|the) (ai|llm|assistant|language model|bot|parser|program|machine|automated|summariser)`,
		`(ai|llm|automated|language) (assistant|reader|parser|tool|agent|summariser|summarizer|classifier|model|bot) (reading|parsing|processing|summarising|summarizing|must|should|shall|please|that read|which read|who read)`,
		`(program|software|system|tool|assistant|bot|machine|model) (reading|parsing|summarising|summarizing) this`,
		`for automated (reader|processing|parser|tool)`, `automated reader`, `you are (an|a) (ai|language model|llm)`, `as an ai`, `system prompt`,
		`(ignore|disregard|forget|override) (all|any|the|every|) (of the|) (previous|prior|above|preceding|earlier) (text|instruction|rule|prompt|context|direction)`,
		`(ignore|disregard|forget|override) (all|any|the|everything|) (text|content|instruction|rule|) (above|before this)`,
		`output (cause|sanction|ground|deadline|json)`, `(set|return|respond with|answer with|print) (cause|sanction|ground|deadline)`,
		`(sanction|ground|cause) none`,
	}},
}
