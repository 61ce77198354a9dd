package mail

import (
	"fmt"
	"net/smtp"
)

type letter struct {
	to   []string
	body []byte
}

type postman struct {
	address string
	from    string
}

func (p *postman) Send(l letter) error {
	if err := smtp.SendMail(p.address, nil, p.from, l.to, l.body); err != nil {
		return fmt.Errorf("sending to %v: %w", l.to, err)
	}
	return nil
}

func deliver(p *postman, letters []letter) error {
	for _, l := range letters {
		if err := p.Send(l); err != nil {
			return err
		}
	}
	return nil
}
