package prose

type options struct {
	Limit int    `json:"limit" help:"g.SetLimit(0); _ = g.Wait()"`
	Token string `json:"next_token,omitempty"`
}

func (o options) NextToken() string { return o.Token }
