package acme

import "time"

// account is whom a token belongs to.
type account struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Scope string `json:"scope"`
}

// assetRecord is an asset as the vendor describes it.
type assetRecord struct {
	ID       string    `json:"id"`
	Hostname string    `json:"hostname"`
	Address  string    `json:"address"`
	LastSeen time.Time `json:"last_seen"`
}

// assetPage is one page of assets; the last one has no token.
type assetPage struct {
	Items     []assetRecord `json:"items"`
	NextToken string        `json:"next_token"`
}
